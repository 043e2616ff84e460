import { finishRestore, loadCopy, settleCopy } from '#platform/backup';
import { migrateJobs } from '#platform/jobs';
import { homeOf, isOutside, outsideOwner } from './database-to-keep.ts';
import { ownDatabase } from './own-database.ts';
import { settingOf } from './setting-of.ts';
import { settleRestored } from './settle-restored.ts';
import type { Restored, Restoring } from './settle-restored.ts';

/** The rows of one moment, into an empty database of any cluster: the operator's own, or the one that comes with Moothall. */
export async function restoreCopy(restoring: Restoring): Promise<Restored> {
  const { environment, note } = restoring;
  if (isOutside(environment))
    return restoreInto(restoring, {
      owner: outsideOwner(environment),
      jobs: settingOf(environment, 'DATABASE_DIRECT_URL'),
    });
  const { urls, stop } = await ownDatabase({
    environment: {},
    home: homeOf(environment),
    fresh: false,
    say: note,
  });
  try {
    const { DATABASE_OWNER_URL: owner, DATABASE_DIRECT_URL: jobs } = urls;
    return await restoreInto(restoring, { owner, jobs });
  } finally {
    await stop();
  }
}

type Urls = { readonly owner: string; readonly jobs: string | undefined };

async function restoreInto(restoring: Restoring, { owner, jobs }: Urls): Promise<Restored> {
  const { folder, manifest, migrations, note } = restoring;
  const { content, began, cluster } = manifest;
  if (content.kind !== 'copy') throw new TypeError('this is no copy');
  const mark = `restoring ${cluster} ${began.toString()}`;
  const isNew = await loadCopy({ url: owner, folder, content, migrations, mark });
  note(isNew ? 'every row is loaded' : 'every row had been loaded before; going on from there');
  const restored = await settleRestored(restoring, owner, async () => settleCopy(owner));
  if (jobs !== undefined) await migrateJobs(jobs);
  await finishRestore(owner);
  return restored;
}
