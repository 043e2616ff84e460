import type { CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** The case that is worked on in place of one that has been merged: the last of a chain, found in one look-up. */
export async function stayingFor(
  tx: Tx,
  merged: Uuid,
): Promise<{ readonly id: Uuid; readonly reference: CaseReference }> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.merging as m')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'm.authority_id').onRef('c.id', '=', 'm.stays_id'),
    )
    .select(['c.id', 'c.reference'])
    .where('m.authority_id', '=', tx.authority)
    .where('m.case_id', '=', merged)
    .executeTakeFirstOrThrow();
}
