import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** Makes the queues that are missing. One that a council no longer names stays, for the cases that wait in it. */
export async function projectQueues(tx: Tx, queues: readonly string[]): Promise<void> {
  if (queues.length === 0) return;
  await tables<CasesTables>(tx)
    .insertInto('cases.queue')
    .values(queues.map((queue) => ({ queue })))
    .onConflict((clash) => clash.doNothing())
    .execute();
}
