import { join } from 'node:path';
import { checkLog, unpackBase } from '#platform/backup';
import { Refusal } from '#platform/errors';
import { recoverPostgres } from '#platform/postgres';
import { homeOf, isOutside, urlsOf } from './database-to-keep.ts';
import { checkout } from './installation.ts';
import { settleRestored } from './settle-restored.ts';
import type { Restored, Restoring } from './settle-restored.ts';

/** A whole cluster, for the PostgreSQL that comes with Moothall, and from there through the log to the moment wished for. */
export async function restoreBase(restoring: Restoring): Promise<Restored> {
  const { folder, manifest, environment, backups, note, target } = restoring;
  if (manifest.content.kind !== 'base') throw new TypeError('this is no base backup');
  if (isOutside(environment)) throw new Refusal('restore.base-is-ours', { folder });
  if (target.at && backups === undefined) throw new Refusal('restore.no-log');
  const archive = backups === undefined ? undefined : join(backups, 'wal');
  if (archive !== undefined) {
    const segments = await checkLog(archive, manifest.content.last);
    note(`${String(segments)} segments of the log come after it, and all can be read`);
  }
  const place = { checkout, home: homeOf(environment), onNotice: note };
  note(`restoring to ${target.at?.toString() ?? 'the end of what was kept'}`);
  return recoverPostgres(
    { ...place, ...target, archive, unpack: async (to, as) => unpackBase(folder, to, as) },
    async (server) => settleRestored(restoring, urlsOf(server).ownerUrl),
  );
}
