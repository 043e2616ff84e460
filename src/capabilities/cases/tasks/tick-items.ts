import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { taskTicked } from '../events.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { lockTask } from './lock-task.ts';
import type { LockedTask, TaskWork } from './lock-task.ts';

export type Ticking = TaskWork & {
  /** What is ticked off from now on; whatever else was is no longer. */
  readonly items: readonly string[];
};

/** Ticks items of an open task off, and others on again. An item that its version does not have is refused by the database. */
export async function tickItems(tx: Tx, ticking: Ticking, act: Act): Promise<void> {
  await tick(tx, { ...(await lockTask(tx, ticking)), items: ticking.items }, act);
}

type TickingLocked = Pick<LockedTask, 'task'> & { readonly items: readonly string[] };

/** Does it on a locked task, and tells of what changed. */
export async function tick(tx: Tx, { task, items }: TickingLocked, act: Act): Promise<void> {
  const before = await ticksOf(tx, task.id);
  const added = items.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !items.includes(item));
  if (added.length === 0 && removed.length === 0) return;
  const db = tables<CasesTables>(tx);
  const { id, service, version } = task;
  const pinned = { task_id: id, service, version, task: task.task };
  if (added.length > 0)
    await db
      .insertInto('cases.task_tick')
      .values(added.map((item) => ({ ...pinned, item, ...who(act), ticked_at: act.at })))
      .execute();
  if (removed.length > 0)
    await db
      .deleteFrom('cases.task_tick')
      .where('authority_id', '=', tx.authority)
      .where('task_id', '=', id)
      .where('item', 'in', removed)
      .execute();
  const data = { task: task.task, ticked: added, unticked: removed };
  await append(tx, taskTicked({ subject: id, case: task.case_id, data }), act);
}

export async function ticksOf(tx: Tx, id: Uuid): Promise<readonly string[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.task_tick')
    .select('item')
    .where('authority_id', '=', tx.authority)
    .where('task_id', '=', id)
    .orderBy('item')
    .execute();
  return rows.map(({ item }) => item);
}
