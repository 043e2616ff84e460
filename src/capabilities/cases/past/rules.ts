import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { knownQueues } from '../handling/move-to-queue.ts';
import type { CasesTables } from '../tables.ts';
import { actionsFor, firstStatus, outcomesFor } from '../versions/index.ts';
import type { Action, Outcome, Pin } from '../versions/index.ts';

/** What a version of a service lets be done, read once for as many cases as follow it. */
export type Rules = {
  readonly first: string;
  readonly actions: ReadonlyMap<string, readonly Action[]>;
  readonly outcomes: readonly Outcome[];
  readonly queues: ReadonlySet<string>;
};

export async function rulesOf(tx: Tx, pin: Pin): Promise<Rules> {
  const statuses = await tables<CasesTables>(tx)
    .selectFrom('cases.status')
    .select('status')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', pin.service)
    .where('version', '=', pin.version)
    .execute();
  const actions = new Map<string, readonly Action[]>();
  for (const { status } of statuses) actions.set(status, await actionsFor(tx, { ...pin, status }));
  const first = await firstStatus(tx, pin);
  return { first, actions, outcomes: await outcomesFor(tx, pin), queues: await knownQueues(tx) };
}
