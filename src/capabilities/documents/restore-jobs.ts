import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { restoreJobs } from '#platform/jobs';
import { checkFileKind, eraseContentKind } from './jobs.ts';
import type { DocumentsTables } from './tables.ts';

const patience = Temporal.Duration.from({ minutes: 1 });
/** The oldest first: when the scanner was away for a day, the next turn has the others. */
const most = 2_000;

/** The reconciler: a file that is held, and bytes that are to be gone, have a job that will still run. Gives how many were restored. */
export async function restoreFileJobs(tx: Tx, { at }: Pick<Act, 'at'>): Promise<number> {
  const before = at.subtract(patience);
  const db = tables<DocumentsTables>(tx);
  const held = await db
    .selectFrom('documents.hold')
    .select('file_id as file')
    .where('authority_id', '=', tx.authority)
    .where('since', '<', before)
    .orderBy('since')
    .orderBy('file_id')
    .limit(most)
    .execute();
  const unerased = await db
    .selectFrom('documents.erasure')
    .select('id as erasure')
    .where('authority_id', '=', tx.authority)
    .where('wanted_at', '<', before)
    .orderBy('wanted_at')
    .orderBy('id')
    .limit(most)
    .execute();
  const checks = held.map(({ file }) => ({ file, key: file }));
  const erasures = unerased.map(({ erasure }) => ({ erasure, key: erasure }));
  return (await restoreJobs(tx, checkFileKind, checks)) + (await restoreJobs(tx, eraseContentKind, erasures));
}
