import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { PageKey } from '../lists/queue-page.ts';
import type { Sight } from '../lists/sight.ts';
import { isOfNoMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

/** Which open tasks: those that an officer has, or those of a queue that the person may see. */
export type TaskPage = ({ readonly officer: Uuid } | { readonly queue: string; readonly sight: Sight }) & {
  /** The key of the last line of the page before. */
  readonly after?: PageKey | undefined;
  readonly most: number;
};

export type TaskLine = PageKey & {
  readonly case: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly task: string;
  readonly queue: string;
  readonly place: string | null;
  readonly officer: Uuid | null;
  readonly openedAt: Temporal.Instant;
};

/** Open tasks, the soonest due first, `most` at most. */
export async function taskPage(tx: Tx, page: TaskPage): Promise<readonly TaskLine[]> {
  return taskLines(tx, page).execute();
}

/** The statement itself, so that a test can ask how it would be run. */
export function taskLines(tx: Tx, { after, most, ...which }: TaskPage) {
  const db = tables<CasesTables>(tx);
  const first = db
    .selectFrom('cases.task as t')
    .selectAll('t')
    .where('t.authority_id', '=', tx.authority)
    .where(sql<boolean>`not t.ended`)
    .where(isOfNoMerged('t'))
    .where(
      'officer' in which
        ? sql<boolean>`t.officer_id = ${which.officer}`
        : sql<boolean>`t.queue = ${which.queue} and t.sight = any(${[...which.sight.classes]}::text[])`,
    )
    .where(
      after ? sql<boolean>`(t.due_order, t.id) > (${after.dueAt ?? never}, ${after.id})` : sql<boolean>`true`,
    )
    .orderBy('t.due_order')
    .orderBy('t.id')
    .limit(most);
  return db
    .selectFrom(first.as('t'))
    .select(['t.id', 't.case_id as case', 't.service', 't.version', 't.task', 't.queue'])
    .select(['t.officer_id as officer', 't.due_at as dueAt', 't.opened_at as openedAt'])
    .select([ofCase<CaseReference>(tx, 'reference').as('reference')])
    .select([ofCase<string | null>(tx, 'place').as('place')])
    .orderBy('t.due_order')
    .orderBy('t.id');
}

/** Looked up for each line. Joined, the plan of a statement prepared for long read every case: 20,000 rows for a page of 50. */
function ofCase<Value>(tx: Tx, column: 'reference' | 'place') {
  return sql<Value>`(select ${sql.ref(`c.${column}`)} from cases."case" c
    where c.authority_id = ${tx.authority} and c.id = t.case_id)`;
}

/** The place that `due_order` gives to a task without a due time: after all others. */
const never = Temporal.Instant.from('9999-12-31T00:00:00Z');

/** How many open tasks an officer has. */
export async function countOwnTasks(tx: Tx, officer: Uuid): Promise<number> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .where(sql<boolean>`not ended`)
    .where(isOfNoMerged('cases.task'))
    .executeTakeFirstOrThrow();
  return count;
}
