import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endCommission } from '../commissions/end-commission.ts';
import { taskEnded } from '../events.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { lockTask } from './lock-task.ts';
import type { TaskWork } from './lock-task.ts';
import { openNext } from './open-tasks.ts';
import type { TaskPlans } from './open-tasks.ts';
import { taskRulesOf } from './task-rules.ts';
import { tick, ticksOf } from './tick-items.ts';

export type TaskEnding = TaskWork &
  (
    | { readonly how: 'done'; readonly items?: readonly string[] | undefined }
    | { readonly how: 'not-needed'; readonly why: string }
  ) & {
    /** For the tasks that come after it. */
    readonly tasks?: TaskPlans | undefined;
  };

/** Ends a task: done, with every item of it ticked off, or not needed, for a reason. What comes after it opens. */
export async function endTask(tx: Tx, ending: TaskEnding, act: Act): Promise<void> {
  const { task, of } = await lockTask(tx, ending);
  if (ending.how === 'done') {
    if (ending.items) await tick(tx, { task, items: ending.items }, act);
    await requireTicked(tx, task);
  } else if (!ending.why) throw new Refusal('task.needs-reason');
  const why = ending.how === 'not-needed' ? ending.why : undefined;
  await recordEnding(tx, { id: task.id, case: of.id, task: task.task, how: ending.how, why }, act);
  await openNext(tx, { of, ended: task.task, plans: ending.tasks }, act);
}

/** What a closing leaves undone and could do without is not needed any more. */
export async function endLeftTasks(tx: Tx, of: Uuid, act: Act): Promise<void> {
  const left = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select(['id', 'task'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', of)
    .where('ended', '=', false)
    .execute();
  for (const one of left)
    await recordEnding(tx, { ...one, case: of, how: 'not-needed', why: undefined }, act);
}

type Ended = {
  readonly id: Uuid;
  readonly case: Uuid;
  readonly task: string;
  readonly how: 'done' | 'not-needed';
  readonly why: string | undefined;
};

async function recordEnding(tx: Tx, { id, case: of, task, how, why }: Ended, act: Act): Promise<void> {
  const db = tables<CasesTables>(tx);
  await db
    .updateTable('cases.task')
    .set({ ended: true })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('cases.task_ending')
    .values({ task_id: id, how, ...who(act), ended_at: act.at })
    .execute();
  await endCommission(tx, { task: { id, case_id: of, task }, how: 'withdrawn' }, act);
  const said = why === undefined ? {} : { detail: { why } };
  await append(tx, taskEnded({ subject: id, case: of, data: { task, how }, ...said }), act);
}

type Checked = {
  readonly id: Uuid;
  readonly service: string;
  readonly version: number;
  readonly task: string;
};

async function requireTicked(tx: Tx, { id, service, version, task }: Checked): Promise<void> {
  const rule = (await taskRulesOf(tx, { service, version })).find((one) => one.task === task);
  const ticked = await ticksOf(tx, id);
  const left = (rule?.items ?? []).filter((item) => !ticked.includes(item));
  if (left.length > 0) throw new Refusal('task.has-open-items', { count: left.length });
}
