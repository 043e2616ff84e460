import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { commissionEnded } from '../events.ts';
import type { CasesTables } from '../tables.ts';

type Ending = {
  readonly task: { readonly id: Uuid; readonly case_id: Uuid; readonly task: string };
  readonly how: 'done' | 'cannot' | 'withdrawn';
  /** What a partner said who cannot do it. */
  readonly why?: string | undefined;
};

/** Ends what a task was given to a partner for, and their link with it; nothing happens where no partner has it. */
export async function endCommission(tx: Tx, { task, how, why }: Ending, act: Act): Promise<void> {
  const ended = await tables<CasesTables>(tx)
    .updateTable('cases.commission')
    // A clock that was set back meanwhile must not keep a link open.
    .set({ ended_at: sql`greatest(given_at, ${act.at})`, how })
    .where('authority_id', '=', tx.authority)
    .where('task_id', '=', task.id)
    .where('ended_at', 'is', null)
    .returning('partner')
    .executeTakeFirst();
  if (!ended) return;
  const data = { task: task.task, partner: ended.partner, how };
  const detail = why === undefined ? {} : { detail: { why } };
  await append(tx, commissionEnded({ subject: task.id, case: task.case_id, data, ...detail }), act);
}
