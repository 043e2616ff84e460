import { emailKey, parseEmail } from '#language';
import type { EmailAddress, Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** A resident with an account. The address was shown to be theirs; `emailKey` is the form in which two spellings are equal. */
export type Account = {
  readonly id: Uuid;
  readonly email: EmailAddress;
  readonly emailKey: string;
  readonly tongue: Tongue;
};

/** The account behind a session, or nothing. */
export async function accountOf(tx: Tx, id: Uuid): Promise<Account | undefined> {
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.account')
    .select(['email', 'tongue'])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirst();
  const email = parseEmail(row?.email ?? '');
  return row && email && { id, email, emailKey: emailKey(email), tongue: row.tongue };
}

/** The account of a mailbox, if somebody opened one. */
export async function accountWith(tx: Tx, email: EmailAddress): Promise<{ readonly id: Uuid } | undefined> {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.account')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst();
}
