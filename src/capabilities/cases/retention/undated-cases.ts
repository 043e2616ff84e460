import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';

/** A closed case of which nobody can say until when it is kept, and the date that is wanted. */
export type UndatedCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly outcome: string;
  readonly closedAt: Temporal.Instant;
  readonly from: string;
};

export type UndatedKey = Pick<UndatedCase, 'closedAt' | 'id'>;

/** Those whose retention counts from a date that is not known, the longest closed first, `most` at most. */
export async function undatedCases(
  tx: Tx,
  sight: Sight,
  { after, most }: { readonly after?: UndatedKey | undefined; readonly most: number },
): Promise<readonly UndatedCase[]> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.closing as e')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'e.authority_id').onRef('c.id', '=', 'e.case_id'),
    )
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'e.outcome', 'e.closed_at as closedAt'])
    .select(sql<string>`e.keep_from`.as('from'))
    .where('e.authority_id', '=', tx.authority)
    .where('e.keep_until', 'is', null)
    .where('e.keep_from', 'is not', null)
    .where(inClasses(sight))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(e.closed_at, e.case_id) > (${after?.closedAt ?? null}, ${after?.id ?? null})`,
      ),
    )
    .orderBy('e.closed_at')
    .orderBy('e.case_id')
    .limit(most)
    .execute();
}
