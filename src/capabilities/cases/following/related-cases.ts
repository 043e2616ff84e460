import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';

/** A case that follows another, or is followed by it. */
export type RelatedCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  readonly ended: boolean;
  readonly followUp: string;
  readonly isLater: boolean;
};

/** The cases that a case follows and those that follow it, as far as the person may see them. */
export async function relatedCases(tx: Tx, sight: Sight, id: Uuid): Promise<readonly RelatedCase[]> {
  const { officer } = sight;
  const has = sql<boolean>`exists (select from cases.assignment a where a.authority_id = ${tx.authority}
    and a.case_id = c.id and a.officer_id = ${officer ?? null} and a.ended_at is null)`;
  return tables<CasesTables>(tx)
    .selectFrom('cases.relation as r')
    .innerJoin('cases.case as c', (join) =>
      join
        .onRef('c.authority_id', '=', 'r.authority_id')
        .on(sql<boolean>`c.id = case when r.case_id = ${id} then r.related_id else r.case_id end`),
    )
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'c.status', 'c.ended'])
    .select(['r.follow_up as followUp', sql<boolean>`r.case_id = ${id}`.as('isLater')])
    .where('r.authority_id', '=', tx.authority)
    .where((on) => on.or([on('r.case_id', '=', id), on('r.related_id', '=', id)]))
    .where((on) => on.or([inClasses(sight), has]))
    .orderBy('r.related_at')
    .orderBy('c.id')
    .execute();
}

/** In which ways a case has been followed already, and as what it follows another itself, whoever may see those. */
export async function followedAs(tx: Tx, id: Uuid): Promise<readonly string[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.relation')
    .select('follow_up')
    .where('authority_id', '=', tx.authority)
    .where((on) => on.or([on('case_id', '=', id), on('related_id', '=', id)]))
    .execute();
  return rows.map(({ follow_up: followUp }) => followUp);
}
