import { createHash } from 'node:crypto';
import type { Act, EmailAddress } from '#language';
import { emailKey } from '#language';
import { append } from '#capabilities/ledger';
import { newId, newToken } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { officerInvited } from '../../events.ts';
import type { IdentityTables } from '../../tables.ts';

const goodForHours = 24;

type Inviting = {
  readonly email: EmailAddress;
  /** What they will hold: an application role as the directory would name it. */
  readonly granted: string;
};

/**
 * Makes the token of a link that gives somebody a role, once, within a day, when they sign in at the staff directory under
 * this address. It is given here and kept nowhere. An older one for the same mailbox no longer works.
 */
export async function inviteOfficer(
  tx: Tx,
  { email, granted }: Inviting,
  act: Act,
): Promise<{ readonly token: string; readonly expiresAt: Temporal.Instant }> {
  const db = tables<IdentityTables>(tx);
  const used = db
    .selectFrom('identity.invitation_use')
    .select('invitation_id')
    .where('authority_id', '=', tx.authority);
  await db
    .deleteFrom('identity.invitation')
    .where('authority_id', '=', tx.authority)
    .where('email_key', '=', emailKey(email))
    .where('id', 'not in', used)
    .execute();
  const id = newId(act.at);
  const token = newToken();
  const expiresAt = act.at.add({ hours: goodForHours });
  await db
    .insertInto('identity.invitation')
    .values({
      id,
      digest: tokenDigest(token),
      email,
      email_key: emailKey(email),
      granted,
      made_at: act.at,
      expires_at: expiresAt,
    })
    .execute();
  await append(tx, officerInvited({ subject: id, data: { granted }, detail: { email } }), act);
  return { token, expiresAt };
}

/** 256 random bits: a plain digest of them says nothing. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
