import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

/** How many cases of a service are open, on whatever version. For a plan that an operator reads: it goes through all that are open. */
export async function openCasesOf(tx: Tx, service: string): Promise<number> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where(sql<boolean>`not ended`)
    .where(isNotMerged('cases.case'))
    .executeTakeFirstOrThrow();
  return count;
}
