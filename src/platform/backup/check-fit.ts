import type { Migration } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Manifest } from './manifest.ts';

type Fit = {
  readonly folder: string;
  /** What this code knows. */
  readonly migrations: readonly Migration[];
  readonly postgresMajor: number;
};

/**
 * Refuses a backup of a newer Moothall, and one of the files of another PostgreSQL. Gives the migrations under which it was
 * made: an older one is migrated once it is there.
 */
export function checkFit(
  manifest: Manifest,
  { folder, migrations, postgresMajor }: Fit,
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const made = manifest.migrations.map(({ name, digest }) => {
    const own = known.get(name);
    if (!own) throw new Refusal('backup.newer', { folder, moothall: manifest.moothall, name });
    if (own.digest !== digest) throw new Refusal('database.drifted', { name });
    return own;
  });
  const found = Math.floor(manifest.postgres / 10_000);
  if (manifest.content.kind === 'base' && found !== postgresMajor)
    throw new Refusal('backup.other-postgres', { folder, found, expected: postgresMajor });
  return made;
}
