import type { CaseReference, EmailAddress, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { followKey } from './participant.ts';

/**
 * The request that somebody with this email address has a part in, for following it without an account. One look-up by
 * a digest of both, so that neither answer nor time tells whether it was the reference or the address that is unknown.
 */
export async function requestForFollower(
  tx: Tx,
  { reference, email }: { readonly reference: CaseReference; readonly email: EmailAddress },
): Promise<Uuid | undefined> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.participant')
    .select('request_id')
    .where('authority_id', '=', tx.authority)
    .where('follow_key', '=', followKey(reference, email))
    .limit(1)
    .executeTakeFirst();
  return found?.request_id;
}
