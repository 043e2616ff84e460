import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { taskOpened } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import type { Pin, TaskRule } from '../versions/service-version.ts';
import { taskRulesOf } from './task-rules.ts';

/** Where a task waits, who may see it and when it is due, as its service has it; else with its case, whenever. */
export type TaskPlan = {
  readonly queue?: { readonly name: string; readonly sight: string } | undefined;
  readonly due?: { readonly at: Temporal.Instant; readonly steps: readonly object[] } | undefined;
};
export type TaskPlans = Readonly<Record<string, TaskPlan>>;

export type TaskedCase = Pin & { readonly id: Uuid; readonly queue: string; readonly sight: string };

type Opening = { readonly of: TaskedCase; readonly plans: TaskPlans | undefined };

/** Opens the tasks that an occasion brings (that the case was opened, or an action); one that is open already stays as it is. */
export async function openTasks(
  tx: Tx,
  { on, ...opening }: Opening & { readonly on: string },
  act: Act,
): Promise<void> {
  const rules = await taskRulesOf(tx, opening.of);
  const brought = rules.filter((rule) => rule.after.length === 0 && rule.on === on);
  await openAll(tx, { ...opening, rules: brought }, act);
}

/** Opens the tasks that come after one that has just ended, where nothing else has still to be done before them. */
export async function openNext(
  tx: Tx,
  { ended, ...opening }: Opening & { readonly ended: string },
  act: Act,
): Promise<void> {
  const next = (await taskRulesOf(tx, opening.of)).filter(({ after }) => after.includes(ended));
  if (next.length === 0) return;
  const done = await endedOf(tx, opening.of.id);
  const rules = next.filter(({ after }) => after.every((earlier) => done.has(earlier)));
  await openAll(tx, { ...opening, rules }, act);
}

async function endedOf(tx: Tx, id: Uuid): Promise<ReadonlySet<string>> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select(['task', 'ended'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
  const open = new Set(rows.flatMap(({ task, ended }) => (ended ? [] : [task])));
  return new Set(rows.flatMap(({ task }) => (open.has(task) ? [] : [task])));
}

type OpeningAll = Opening & { readonly rules: readonly TaskRule[] };

async function openAll(tx: Tx, { of, plans, rules }: OpeningAll, act: Act): Promise<void> {
  if (rules.length === 0) return;
  const opened = await tables<CasesTables>(tx)
    .insertInto('cases.task')
    .values(rules.map((rule) => taskRow({ of, rule, plan: plans?.[rule.task] ?? {} }, act)))
    .onConflict((clash) => clash.doNothing())
    .returning(['id', 'task', 'queue', 'due_at'])
    .execute();
  for (const { id, task, queue, due_at: due } of opened)
    await append(
      tx,
      taskOpened({ subject: id, case: of.id, data: { task, queue, dueAt: due && due.toString() } }),
      act,
    );
}

type Planned = {
  readonly of: TaskedCase;
  readonly rule: TaskRule;
  readonly plan: TaskPlan;
};

function taskRow({ of, rule, plan }: Planned, { at }: Act) {
  const { id, service, version } = of;
  const { task, required } = rule;
  const pinned = { id: newId(at), case_id: id, service, version, task, required };
  return { ...pinned, ...waitingColumns(of, plan), ...dueColumns(plan), opened_at: at };
}

function waitingColumns({ queue, sight }: TaskedCase, { queue: own }: TaskPlan) {
  return own
    ? { queue: own.name, sight: own.sight, follows_case: false }
    : { queue, sight, follows_case: true };
}

function dueColumns({ due }: TaskPlan) {
  return due
    ? { due_at: due.at, due_steps: JSON.stringify(due.steps) }
    : { due_at: null, due_steps: JSON.stringify([]) };
}
