import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

export type OwnCounts = { readonly assigned: number; readonly due: number };

/** How many open cases an officer has, and how many of them are due before an instant: the end of today, say. */
export async function ownCounts(
  tx: Tx,
  { officer, before }: { readonly officer: Uuid; readonly before: Temporal.Instant },
): Promise<OwnCounts> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.assignment as a')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.id', '=', 'a.case_id'),
    )
    .select((on) => [
      on.fn.countAll<number>().as('assigned'),
      on.fn.countAll<number>().filterWhere('c.due_order', '<', before).as('due'),
    ])
    .where('a.authority_id', '=', tx.authority)
    .where('a.officer_id', '=', officer)
    .where('a.ended_at', 'is', null)
    .where(sql<boolean>`not c.ended`)
    .where(isNotMerged('c'))
    .executeTakeFirstOrThrow();
}
