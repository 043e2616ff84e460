import { resolve } from 'node:path';
import { checkFiles, checkFit, readManifest, refuseUnlessEmptyFolder } from '#platform/backup';
import { readMigrations } from '#platform/database';
import { Refusal } from '#platform/errors';
import { postgresMajor } from '#platform/postgres';
import { backupsOf, isOutside } from './database-to-keep.ts';
import { source } from './installation.ts';
import { keptFolders } from './kept-folders.ts';
import { readArguments } from './read-arguments.ts';
import { reporterFor } from './report-of.ts';
import { restoreBase } from './restore-base.ts';
import { restoreCopy } from './restore-copy.ts';
import type { Restored, Restoring } from './settle-restored.ts';
import type { Around } from './up.ts';
import { usage } from './usage.ts';

const options = {
  at: { type: 'string' },
  timeline: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * Brings a backup back, into an empty place: never over anything. What is erased since is erased again, the seals are verified,
 * and the report says all of it. Gives false when the ledger does not verify.
 */
export async function restore(args: readonly string[], { environment, say }: Around): Promise<boolean> {
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new Refusal('backup.no-folder', { usage });
  const folder = resolve(given);
  const report = reporterFor(values.json === true, say);
  const manifest = await readManifest(folder);
  const migrations = checkFit(manifest, {
    folder,
    migrations: await readMigrations(source),
    postgresMajor,
  });
  for (const one of keptFolders(environment)) await refuseUnlessEmptyFolder(one);
  report.note(`checking every file of ${folder} (${String(manifest.files.length)})`);
  await checkFiles(folder, manifest.files);
  const restoring: Restoring = {
    folder,
    manifest,
    migrations,
    environment,
    backups: backupsOf(environment),
    note: report.note,
    target: readTarget(values, manifest.ended),
  };
  const { kind } = manifest.content;
  if (kind === 'copy' && restoring.target.at) throw new Refusal('restore.copy-has-one-moment');
  const restored = kind === 'base' ? await restoreBase(restoring) : await restoreCopy(restoring);
  report.done({ kind, folder, ...restored }, linesOf(restored, isOutside(environment)));
  return restored.damage.length === 0;
}

function readTarget({ at, timeline }: { at?: string; timeline?: string }, ended: Temporal.Instant) {
  if (timeline !== undefined && !/^[1-9]\d{0,8}$/.test(timeline))
    throw new Refusal('restore.no-timeline', { given: timeline });
  const moment = at === undefined ? undefined : readMoment(at);
  if (moment && Temporal.Instant.compare(moment, ended) < 0)
    throw new Refusal('restore.too-early', { at: moment.toString(), ended: ended.toString() });
  return { at: moment, timeline: timeline === undefined ? undefined : Number(timeline) };
}

function readMoment(given: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(given);
  } catch {
    throw new Refusal('restore.no-moment', { given });
  }
}

function linesOf(
  { councils, erasures, files, notes, damage }: Restored,
  isYours: boolean,
): readonly string[] {
  return [
    ...councils.map(
      ({ slug, rows, seals, details }) =>
        `${slug}: ${String(rows)} rows under ${String(seals)} seals, ${String(details)} details`,
    ),
    erasures === undefined
      ? 'no journal of erasures: MOOTHALL_BACKUPS is not set, and what was erased since the backup is back'
      : `${String(erasures)} erasures done again that came after this state`,
    ...(files > 0 ? [`${String(files)} files brought back`] : []),
    ...notes,
    ...damage,
    damage.length === 0
      ? `every seal holds; the restore is done. ${isYours ? 'Run bin/moothall migrate, start' : 'Start'}, and make a new backup`
      : 'the ledger had been tampered with before this backup: keep this output, and try an older one',
  ];
}
