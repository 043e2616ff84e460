import type { CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

type Staying = { readonly id: Uuid; readonly reference: CaseReference };

/** The case that is worked on in place of one that has been merged: the last of a chain, found in one look-up. */
export async function stayingFor(tx: Tx, merged: Uuid): Promise<Staying> {
  const found = await findStaying(tx, merged);
  if (!found) throw new Error('a case that is marked as merged has no merging');
  return found;
}

/** Nothing where the case is not merged. */
export async function findStaying(tx: Tx, id: Uuid): Promise<Staying | undefined> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.merging as m')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'm.authority_id').onRef('c.id', '=', 'm.stays_id'),
    )
    .select(['c.id', 'c.reference'])
    .where('m.authority_id', '=', tx.authority)
    .where('m.case_id', '=', id)
    .executeTakeFirst();
}
