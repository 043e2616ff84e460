import type { Uprn, Usrn, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { flagsOfCase, hasNewAnswer } from './flags-of-case.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';
import type { QueueLine } from './queue-page.ts';

/** Of which place: a property, or a street with all that is in it. */
export type CasesAt = {
  readonly at: { readonly uprn: Uprn } | { readonly usrn: Usrn };
  readonly which: 'open' | 'past';
  /** The last line of the page before. */
  readonly after?: { readonly openedAt: Temporal.Instant; readonly id: Uuid } | undefined;
  readonly most: number;
};

/** A case as lists show it, and how it ended if it has. */
export type PlaceLine = QueueLine & {
  readonly outcome: string | null;
  readonly closedAt: Temporal.Instant | null;
};

/** The open cases of a place, or its past ones, that the person may see, the newest first, `most` at most. */
export async function casesAt(tx: Tx, sight: Sight, page: CasesAt): Promise<readonly PlaceLine[]> {
  const lines = await placeLines(tx, sight, page).execute();
  return lines.map((line) => ({ ...line, requests: line.requests ?? 0 }));
}

/** The statement itself, so that a test can ask how it would be run. */
export function placeLines(tx: Tx, sight: Sight, { at, which, after, most }: CasesAt) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .leftJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .leftJoin('cases.assignment as a', (join) =>
      join
        .onRef('a.authority_id', '=', 'c.authority_id')
        .onRef('a.case_id', '=', 'c.id')
        .on('a.ended_at', 'is', null),
    )
    .select([
      'c.id',
      'c.reference',
      'c.service',
      'c.version',
      'c.status',
      'c.queue',
      'c.place',
      'c.ward',
      'c.revision',
    ])
    .select([
      'c.due_at as dueAt',
      'c.still_since as stillSince',
      'c.warned',
      'c.opened_at as openedAt',
      'a.officer_id as officer',
    ])
    .select(['e.outcome', 'e.closed_at as closedAt', flagsOfCase(tx).as('flags')])
    .select(hasNewAnswer(tx).as('hasNewAnswer'))
    .select((on) =>
      on
        .selectFrom('cases.request_case as l')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('l.authority_id', '=', tx.authority)
        .whereRef('l.case_id', '=', 'c.id')
        .as('requests'),
    )
    .where('c.authority_id', '=', tx.authority)
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .where('uprn' in at ? sql<boolean>`c.uprn = ${at.uprn}` : sql<boolean>`c.usrn = ${at.usrn}`)
    .where(which === 'past' ? sql<boolean>`c.ended` : sql<boolean>`not c.ended`)
    .where(after ? sql<boolean>`(c.opened_at, c.id) < (${after.openedAt}, ${after.id})` : sql<boolean>`true`)
    .orderBy('c.opened_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(most);
}
