import type { CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** The request under a reference, for whoever has shown that they may know it. */
export async function requestNamed(
  tx: Tx,
  reference: CaseReference,
): Promise<{ readonly id: Uuid } | undefined> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.request')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('reference', '=', reference)
    .executeTakeFirst();
}
