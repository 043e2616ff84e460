import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/**
 * Makes the queues that are missing, and keeps which team works each. One that a council no longer names stays, for the cases that
 * wait in it.
 */
export async function projectQueues(
  tx: Tx,
  queues: readonly string[],
  teams: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (queues.length === 0) return;
  await tables<CasesTables>(tx)
    .insertInto('cases.queue')
    .values(queues.map((queue) => ({ queue, team: teams[queue] ?? null })))
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'queue'])
        .doUpdateSet((row) => ({ team: row.ref('excluded.team') }))
        .where((row) => row('cases.queue.team', 'is distinct from', row.ref('excluded.team'))),
    )
    .execute();
}

/** The team that works a queue, as far as the council's data says so. */
export async function teamOfQueue(tx: Tx, queue: string): Promise<string | undefined> {
  const known = await arranged(tx, 'teams of queues', () =>
    tables<CasesTables>(tx)
      .selectFrom('cases.queue')
      .select(['queue', 'team'])
      .where('authority_id', '=', tx.authority)
      .execute(),
  );
  return known.find((one) => one.queue === queue)?.team ?? undefined;
}
