import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { flagsOfCase, hasNewAnswer } from './flags-of-case.ts';
import { passing } from './open-filter.ts';
import type { OpenFilter } from './open-filter.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** Which open cases, and how many of them. */
export type QueuePage = OpenFilter & {
  /** The key of the last line of the page before. */
  readonly after?: PageKey | undefined;
  readonly most: number;
};

/** Where a page ends. A case without a due time comes after all that have one. */
export type PageKey = { readonly dueAt: Temporal.Instant | null; readonly id: Uuid };

export type QueueLine = PageKey & {
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  readonly flags: readonly string[];
  /** Whether those who asked have written something that no officer has seen to. */
  readonly hasNewAnswer: boolean;
  readonly queue: string;
  readonly place: string | null;
  readonly ward: string | null;
  /** Since when its clocks stand still, where they do: such a case has no due time. */
  readonly stillSince: Temporal.Instant | null;
  /** The highest percentage of its time of which was warned. */
  readonly warned: number;
  readonly openedAt: Temporal.Instant;
  readonly officer: Uuid | null;
  /** By which a change is bound to what was seen. */
  readonly revision: number;
  /** How many requests it serves. */
  readonly requests: number;
};

/** Open cases, the soonest due first, `most` at most. */
export async function queuePage(tx: Tx, sight: Sight, page: QueuePage): Promise<readonly QueueLine[]> {
  const lines = await queueLines(tx, sight, page).execute();
  return lines.map((line) => ({ ...line, requests: line.requests ?? 0 }));
}

/** The statement itself, so that a test can ask how it would be run. */
export function queueLines(tx: Tx, sight: Sight, page: QueuePage) {
  const seen = soonest(tx, page, inClasses(sight));
  const branches = sight.officer
    ? seen.unionAll(soonest(tx, page, involvedOnly(tx, sight, sight.officer)))
    : seen;
  return tables<CasesTables>(tx)
    .selectFrom(branches.as('c'))
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'c.status', 'c.queue', 'c.place', 'c.ward'])
    .select(['c.due_at as dueAt', 'c.still_since as stillSince', 'c.warned', 'c.opened_at as openedAt'])
    .select('c.revision')
    .select([flagsOfCase(tx).as('flags'), hasNewAnswer(tx).as('hasNewAnswer')])
    .select((on) => [
      on
        .selectFrom('cases.assignment as a')
        .select('a.officer_id')
        .where('a.authority_id', '=', tx.authority)
        .whereRef('a.case_id', '=', 'c.id')
        .where('a.ended_at', 'is', null)
        .as('officer'),
      on
        .selectFrom('cases.request_case as l')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('l.authority_id', '=', tx.authority)
        .whereRef('l.case_id', '=', 'c.id')
        .where('l.how', '<>', 'withdrew')
        .as('requests'),
    ])
    .orderBy('c.due_order')
    .orderBy('c.id')
    .limit(page.most);
}

/** One branch: its own first `most` lines, so that no branch reads further than the page. */
function soonest(tx: Tx, page: QueuePage, seen: Seen) {
  const { after, most } = page;
  const db = tables<CasesTables>(tx);
  const branch = db
    .selectFrom('cases.case as c')
    .selectAll('c')
    .where('c.authority_id', '=', tx.authority)
    .where(sql<boolean>`not c.ended`)
    .where(isNotMerged('c'))
    .where(seen)
    .where((on) => on.and(passing(tx, page)))
    .where(after ? beyond(after) : sql<boolean>`true`)
    .orderBy('c.due_order')
    .orderBy('c.id')
    .limit(most);
  return db.selectFrom(branch.as('c')).selectAll('c');
}

type Seen = ReturnType<typeof inClasses>;

function involvedOnly(tx: Tx, sight: Sight, officer: Uuid): Seen {
  return sql<boolean>`${assignedTo(tx, officer)} and not ${inClasses(sight)}`;
}

/** The place that `due_order` gives to a case without a due time: after all others. */
const never = Temporal.Instant.from('9999-12-31T00:00:00Z');

/** Plain values: with `coalesce` around one, a statement prepared for long reads the whole queue (76 ms against 2). */
function beyond({ dueAt, id }: PageKey): Seen {
  return sql<boolean>`(c.due_order, c.id) > (${dueAt ?? never}, ${id})`;
}
