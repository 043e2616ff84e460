import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endCommission } from '../commissions/end-commission.ts';
import { taskAssigned } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { lockTask } from './lock-task.ts';
import type { TaskWork } from './lock-task.ts';

export type TaskAssigning = TaskWork & {
  /** Nobody puts it back into its queue. */
  readonly officer: Uuid | null;
};

/** Gives an open task to an officer, instead of a partner who may have it, or puts it back. To whoever has it already: nothing happens. */
export async function assignTask(tx: Tx, assigning: TaskAssigning, act: Act): Promise<void> {
  const { task } = await lockTask(tx, assigning);
  const { officer } = assigning;
  if (task.officer_id === officer) return;
  await tables<CasesTables>(tx)
    .updateTable('cases.task')
    .set({ officer_id: officer })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', task.id)
    .execute();
  if (officer !== null) await endCommission(tx, { task, how: 'withdrawn' }, act);
  const data = { task: task.task, officer, before: task.officer_id };
  await append(tx, taskAssigned({ subject: task.id, case: task.case_id, data }), act);
}
