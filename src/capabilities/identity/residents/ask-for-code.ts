import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId, systemChance } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { codeSent } from '../events.ts';
import { localPath } from '../local-path.ts';
import type { CodePort } from '../port.ts';
import type { IdentityTables } from '../tables.ts';
import { dropOlderCodes } from './code-awaited.ts';
import { codeDigest, mailboxDigest } from './digests.ts';
import { goodForMinutes, isTooManyCodes } from './limits.ts';

type AskingForCode = {
  readonly email: EmailAddress;
  readonly tongue: Tongue;
  /** The browser session in which the code will be good. */
  readonly session: Uuid;
  /** A path of the portal to go on to. */
  readonly next?: string | undefined;
  /** A keyed digest of the network that asks (a visit's `network`), where it is known. */
  readonly network?: string | undefined;
  readonly codes: CodePort;
};

/**
 * Sends a one-time code by email. Whether the address has an account changes nothing: not the answer, not the work.
 * The newest code of a session is the only one. Refuses `identity.too-many-codes`.
 */
export async function askForCode(
  tx: Tx,
  { email, tongue, session, next, network, codes }: AskingForCode,
  act: Act,
): Promise<void> {
  const mailbox = mailboxDigest({ key: codes.key, authority: tx.authority }, email);
  if (await isTooManyCodes(tx, { mailbox, network, session }, act.at))
    throw new Refusal('identity.too-many-codes');
  await dropOlderCodes(tx, session);
  const id = newId(act.at);
  const code = String(systemChance.draw(1_000_000)).padStart(6, '0');
  await tables<IdentityTables>(tx)
    .insertInto('identity.code')
    .values({
      id,
      session_id: session,
      email,
      digest: codeDigest(codes.key, id, code),
      tongue,
      next_path: localPath(next),
      asked_at: act.at,
      expires_at: act.at.add({ minutes: goodForMinutes }),
    })
    .execute();
  await codes.tellCode(tx, { id, email, code, tongue, goodForMinutes }, act);
  await append(tx, codeSent({ subject: id, data: { tongue }, detail: { mailbox } }), act);
}
