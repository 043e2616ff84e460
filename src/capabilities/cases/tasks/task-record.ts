import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';
import { taskRulesOf } from './task-rules.ts';
import { ticksOf } from './tick-items.ts';

/** A task as it stands, with as much of its case as one needs to know what it is about. */
export type TaskRecord = {
  readonly id: Uuid;
  readonly case: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly task: string;
  readonly required: boolean;
  readonly queue: string;
  readonly place: string | null;
  readonly officer: Uuid | null;
  readonly dueAt: Temporal.Instant | null;
  readonly dueSteps: unknown;
  readonly openedAt: Temporal.Instant;
  readonly ending: { readonly how: 'done' | 'not-needed'; readonly at: Temporal.Instant } | null;
  readonly isCaseClosed: boolean;
};

export type TaskItem = { readonly item: string; readonly isTicked: boolean };

/** The task and what is ticked off of it, if this person may see the task or its case. */
export async function findTask(tx: Tx, sight: Sight, id: Uuid): Promise<WholeTask | undefined> {
  const row = await taskRows(tx).where('t.id', '=', id).where(isSeen(tx, sight)).executeTakeFirst();
  return row && withItems(tx, row);
}

/** The same whoever asks: for whoever has a link to it. */
export async function taskOf(tx: Tx, id: Uuid): Promise<WholeTask | undefined> {
  const row = await taskRows(tx).where('t.id', '=', id).executeTakeFirst();
  return row && withItems(tx, row);
}

export type WholeTask = TaskRecord & { readonly items: readonly TaskItem[] };

async function withItems(tx: Tx, row: Row): Promise<WholeTask> {
  const rule = (await taskRulesOf(tx, row)).find(({ task }) => task === row.task);
  const ticked = await ticksOf(tx, row.id);
  const items = (rule?.items ?? []).map((item) => ({ item, isTicked: ticked.includes(item) }));
  return { ...asTask(row), items };
}

/** The tasks of a case, ended ones too, in the order that its service gives. */
export async function tasksOn(tx: Tx, id: Uuid): Promise<readonly TaskRecord[]> {
  const rows = await taskRows(tx)
    .where('t.case_id', '=', id)
    .orderBy('k.position')
    .orderBy('t.opened_at')
    .orderBy('t.id')
    .execute();
  return rows.map(asTask);
}

/** For a query whose task is `t` and whose case is `c`. */
function isSeen(tx: Tx, { classes, officer }: Sight) {
  const own = sql<boolean>`t.sight = any(${[...classes]}::text[])`;
  if (!officer) return sql<boolean>`(${own} or ${inClasses({ classes })})`;
  const has = sql<boolean>`exists (select from cases.assignment a where a.authority_id = ${tx.authority}
    and a.case_id = c.id and a.officer_id = ${officer} and a.ended_at is null)`;
  return sql<boolean>`(${own} or ${inClasses({ classes })} or t.officer_id = ${officer} or ${has})`;
}

function taskRows(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.task as t')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 't.authority_id').onRef('c.id', '=', 't.case_id'),
    )
    .innerJoin('cases.task_type as k', (join) =>
      join
        .onRef('k.authority_id', '=', 't.authority_id')
        .onRef('k.service', '=', 't.service')
        .onRef('k.version', '=', 't.version')
        .onRef('k.task', '=', 't.task'),
    )
    .leftJoin('cases.task_ending as e', (join) =>
      join.onRef('e.authority_id', '=', 't.authority_id').onRef('e.task_id', '=', 't.id'),
    )
    .select(['t.id', 't.case_id as case', 't.service', 't.version', 't.task', 't.required', 't.queue'])
    .select(['t.officer_id as officer', 't.due_at as dueAt', 't.due_steps as dueSteps'])
    .select(['t.opened_at as openedAt', 'c.reference', 'c.place', 'c.ended as isCaseClosed'])
    .select(['e.how', 'e.ended_at as endedAt'])
    .where('t.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof taskRows>['executeTakeFirstOrThrow']>>;

function asTask({ how, endedAt, ...row }: Row): TaskRecord {
  return { ...row, ending: how && endedAt ? { how, at: endedAt } : null };
}
