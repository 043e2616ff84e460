import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { assignedTo, inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';

/** A case that another has to do with, and how: it is the whole of which that one is a part, a part of it, or related. */
export type LinkedCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  readonly ended: boolean;
  readonly as: 'parent' | 'sub-case' | 'related';
};

const mostShown = 100;

/** The cases that officers linked with one, and its sub-cases and parent, as far as the person may see them; a hundred at most. */
export async function linkedCases(tx: Tx, sight: Sight, id: Uuid): Promise<readonly LinkedCase[]> {
  const db = tables<CasesTables>(tx);
  return db
    .selectFrom(linksOf(tx, id).as('l'))
    .innerJoin('cases.case as c', (join) =>
      join.on('c.authority_id', '=', tx.authority).onRef('c.id', '=', 'l.id'),
    )
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'c.status', 'c.ended', 'l.as'])
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .orderBy('l.as')
    .orderBy('c.ended')
    .orderBy('c.opened_at')
    .orderBy('c.id')
    .limit(mostShown)
    .execute();
}

function named(as: LinkedCase['as']) {
  return sql<LinkedCase['as']>`${sql.lit(as)}::text`.as('as');
}

function linksOf(tx: Tx, id: Uuid) {
  const db = tables<CasesTables>(tx);
  const parent = db
    .selectFrom('cases.case')
    .select([sql<Uuid>`parent_id`.as('id'), named('parent')])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .where('parent_id', 'is not', null);
  const parts = db
    .selectFrom('cases.case')
    .select(['id', named('sub-case')])
    .where('authority_id', '=', tx.authority)
    .where('parent_id', '=', id);
  const first = db
    .selectFrom('cases.relating')
    .select(['other_id as id', named('related')])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id);
  const second = db
    .selectFrom('cases.relating')
    .select(['case_id as id', named('related')])
    .where('authority_id', '=', tx.authority)
    .where('other_id', '=', id);
  return parent.unionAll(parts).unionAll(first).unionAll(second);
}
