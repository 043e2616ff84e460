import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockTask } from '../tasks/lock-task.ts';
import type { TaskWork } from '../tasks/lock-task.ts';
import { endCommission } from './end-commission.ts';

/** A partner gives a task back that they cannot do, because of something: it waits in its queue again. */
export async function returnCommission(
  tx: Tx,
  { why, ...work }: TaskWork & { readonly why: string },
  act: Act,
): Promise<void> {
  if (!why) throw new Refusal('task.needs-reason');
  const { task } = await lockTask(tx, work);
  await endCommission(tx, { task, how: 'cannot', why }, act);
}

/** A partner has done a task: their link is over. Whoever calls ends the task too. */
export async function fulfilCommission(tx: Tx, work: TaskWork, act: Act): Promise<void> {
  const { task } = await lockTask(tx, work);
  await endCommission(tx, { task, how: 'done' }, act);
}
