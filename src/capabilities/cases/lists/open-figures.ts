import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** By what open cases are counted: each has one queue and one service, and one ward and one officer at most. */
export type FiguredBy = 'queue' | 'service' | 'ward' | 'officer';

/** The instants between which a case is late, due today, and due soon. */
export type FigureTimes = {
  readonly now: Temporal.Instant;
  /** The end of today. */
  readonly tonight: Temporal.Instant;
  /** The end of the days that are soon. */
  readonly soon: Temporal.Instant;
};

export type Figures = {
  readonly open: number;
  /** Their due time has passed. */
  readonly late: number;
  readonly today: number;
  /** Due after today, and soon. */
  readonly soon: number;
  /** Nobody has them. */
  readonly unassigned: number;
};

/** The figures of one queue, service, ward or officer; `of` is null for those in no ward, or that nobody has. */
export type FiguresOf = Figures & { readonly of: string | null };

type Asked = { readonly by: FiguredBy; readonly times: FigureTimes };

/**
 * How the open cases that a person may see stand, exactly, in one reading of an index: 100,000 of them in 60 ms. The conditions are
 * those of `queuePage`, so that each number is the length of a list.
 */
export async function openFigures(tx: Tx, sight: Sight, { by, times }: Asked): Promise<readonly FiguresOf[]> {
  const db = tables<CasesTables>(tx);
  const { now, tonight, soon } = times;
  const { rows } = await sql<FiguresOf>`
    select ${keys[by]} as of, count(*)::int as open,
      (count(*) filter (where c.due_order < ${now}))::int as late,
      (count(*) filter (where c.due_order >= ${now} and c.due_order < ${tonight}))::int as today,
      (count(*) filter (where c.due_order >= ${tonight} and c.due_order < ${soon}))::int as soon,
      (count(*) filter (where a.officer_id is null))::int as unassigned
    from (${seenOpen(tx, sight)}) as c
    left join cases.assignment as a on a.authority_id = ${tx.authority} and a.case_id = c.id and a.ended_at is null
    group by 1 order by open desc, 1`.execute(db);
  return rows;
}

const keys = {
  queue: sql.ref('c.queue'),
  service: sql.ref('c.service'),
  ward: sql.ref('c.ward'),
  officer: sql.ref('a.officer_id'),
} as const;

/** Those of the person's classes by the index on them, and the few besides that they have. */
function seenOpen(tx: Tx, sight: Sight) {
  const branch = (seen: ReturnType<typeof inClasses>) =>
    tables<CasesTables>(tx)
      .selectFrom('cases.case as c')
      .select(['c.id', 'c.queue', 'c.service', 'c.ward', 'c.due_order'])
      .where('c.authority_id', '=', tx.authority)
      .where(sql<boolean>`not c.ended`)
      .where(isNotMerged('c'))
      .where(seen);
  const own = branch(inClasses(sight));
  if (!sight.officer) return own;
  return own.unionAll(branch(sql<boolean>`${assignedTo(tx, sight.officer)} and not ${inClasses(sight)}`));
}
