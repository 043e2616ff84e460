import { emailKey } from '#language';
import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { accountOpened } from '../events.ts';
import type { IdentityTables } from '../tables.ts';

/** The account of a mailbox that has just been shown to be theirs; opened if there was none. Two at a time open one. */
export async function keepAccount(
  tx: Tx,
  { email, tongue }: { readonly email: EmailAddress; readonly tongue: Tongue },
  act: Act,
): Promise<Uuid> {
  const drawn = newId(act.at);
  const { id } = await tables<IdentityTables>(tx)
    .insertInto('identity.account')
    .values({
      id: drawn,
      email,
      email_key: emailKey(email),
      tongue,
      opened_at: act.at,
      verified_at: act.at,
    })
    .onConflict((clash) =>
      clash.columns(['authority_id', 'email_key']).doUpdateSet({ email, tongue, verified_at: act.at }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  if (id === drawn) await append(tx, accountOpened({ subject: id, data: {} }), act);
  return id;
}
