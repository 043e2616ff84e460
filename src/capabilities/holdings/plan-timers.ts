import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { HoldingsTables } from './tables.ts';

/** Something to be done on a day of a term, by its name in the service. */
export type PlannedTimer = { readonly timer: string; readonly dueOn: Temporal.PlainDate };

type Planning = {
  readonly holding: Uuid;
  readonly term: number;
  readonly timers: readonly PlannedTimer[];
};

/** From now on these are all that is to come of a holding: what was waiting before is cancelled, of this term and of earlier ones. */
export async function planTimers(tx: Tx, { holding, term, timers }: Planning): Promise<void> {
  const db = tables<HoldingsTables>(tx);
  await db
    .updateTable('holdings.timer')
    .set({ state: 'cancelled' })
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .where('state', 'in', ['waiting', 'stuck'])
    .execute();
  if (timers.length === 0) return;
  await db
    .insertInto('holdings.timer')
    .values(timers.map(({ timer, dueOn }) => ({ holding_id: holding, term, timer, due_on: dueOn })))
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'holding_id', 'term', 'timer'])
        .doUpdateSet((on) => ({
          due_on: on.ref('excluded.due_on'),
          state: 'waiting',
          tries: 0,
          next_at: null,
          trouble: null,
        }))
        .where('holdings.timer.state', '<>', 'fired'),
    )
    .execute();
}
