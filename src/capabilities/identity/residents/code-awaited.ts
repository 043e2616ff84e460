import { parseEmail } from '#language';
import type { EmailAddress, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

type CodeAwaited = { readonly id: Uuid; readonly email: EmailAddress; readonly next: string };

/** Where the newest code that this browser session asked for was sent, so that no address travels in a link or a field. */
export async function codeAwaited(tx: Tx, session: Uuid): Promise<CodeAwaited | undefined> {
  const code = await newestCode(tx, session).executeTakeFirst();
  const email = parseEmail(code?.email ?? '');
  return code && email && { id: code.id, email, next: code.next_path };
}

/** The newest code of a session: the only one that counts there. */
export function newestCode(tx: Tx, session: Uuid) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.code')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1);
}

/**
 * Forgets what was asked for before in a session. After a clock was put back, the one before would be newer than the one that
 * is asked for now, and the right code would be called a wrong one.
 */
export async function dropOlderCodes(tx: Tx, session: Uuid): Promise<void> {
  await tables<IdentityTables>(tx)
    .deleteFrom('identity.code')
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .execute();
}
