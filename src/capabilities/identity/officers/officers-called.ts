import { emailKey } from '#language';
import type { EmailAddress, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** Officers who had this address when they last signed in, for an operator who knows nothing else of them. */
export async function officersCalled(
  tx: Tx,
  email: EmailAddress,
): Promise<readonly { readonly id: Uuid; readonly name: string }[]> {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.officer')
    .select(['id', 'name'])
    .where('authority_id', '=', tx.authority)
    .where(sql`lower(email)`, '=', emailKey(email))
    .orderBy('id')
    .limit(10)
    .execute();
}
