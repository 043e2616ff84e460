import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { flagsOfCase, hasNewAnswer } from './flags-of-case.ts';
import type { QueueLine } from './queue-page.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** A case as lists show it, and how it ended if it has. */
export type PlaceLine = QueueLine & {
  readonly outcome: string | null;
  readonly closedAt: Temporal.Instant | null;
};

/** The cases that the person may see, open and past, for whoever says which of them; the newest first. */
export function seenLines(tx: Tx, sight: Sight) {
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
        .where('l.how', '<>', 'withdrew')
        .as('requests'),
    )
    .where('c.authority_id', '=', tx.authority)
    .where(isNotMerged('c'))
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .orderBy('c.opened_at', 'desc')
    .orderBy('c.id', 'desc');
}
