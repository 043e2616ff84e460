import type { Act, Tongue, Uuid } from '#language';
import { parseEmail } from '#language';
import type { Selectable } from '#platform/database';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { accountSignedIn, codeRefused } from '../events.ts';
import type { CodePort } from '../port.ts';
import type { Refused } from '../refused.ts';
import type { IdentityTables } from '../tables.ts';
import { newestCode } from './code-awaited.ts';
import { codeDigest, isSameDigest, mailboxDigest } from './digests.ts';
import { keepAccount } from './keep-account.ts';
import { tooManyTries, triesOfACode } from './limits.ts';
import type { Attempt } from './limits.ts';
import { digitsOf } from './typed-code.ts';

type UsingCode = {
  readonly typed: string;
  readonly session: Uuid;
  readonly tongue: Tongue;
  /** A keyed digest of the network that tries (a visit's `network`), where it is known. */
  readonly network?: string | undefined;
  readonly codes: CodePort;
};

type Code = Selectable<IdentityTables['identity.code']>;
type No = { readonly code: string; readonly isNews: boolean };

/**
 * Signs a resident in by the code that was sent to them; their account is opened by the first right one. A no is given
 * back and not thrown, because its try must stay counted: `identity.code-wrong`, `code-expired`, `code-used`,
 * `code-worn-out`, `too-many-tries`, `too-many-tries-today`.
 */
export async function useCode(
  tx: Tx,
  { typed, session, tongue, network, codes }: UsingCode,
  act: Act,
): Promise<{ readonly account: Uuid; readonly next: string } | Refused> {
  // The lock keeps two at a time apart: the second finds the code used.
  const code = await newestCode(tx, session).forUpdate().executeTakeFirst();
  const email = parseEmail(code?.email ?? '');
  if (!code || !email) return { refused: new Refusal('identity.code-expired') };
  const mailbox = mailboxDigest({ key: codes.key, authority: tx.authority }, email);
  const right = [codes.key, ...(codes.olderKeys ?? [])].some((key) =>
    isSameDigest(code.digest, codeDigest(key, code.id, digitsOf(typed) ?? '')),
  );
  const no =
    (await unusable(tx, code, act.at)) ?? (await untriable(tx, { code, mailbox, network, right }, act.at));
  if (no) {
    if (no.isNews)
      await append(tx, codeRefused({ subject: code.id, data: { why: no.code }, detail: { mailbox } }), act);
    return { refused: new Refusal(no.code) };
  }
  const account = await keepAccount(tx, { email, tongue }, act);
  await tables<IdentityTables>(tx)
    .insertInto('identity.code_use')
    .values({ code_id: code.id, account_id: account, used_at: act.at })
    .execute();
  const by = { kind: 'resident', id: account } as const;
  await append(tx, accountSignedIn({ subject: account, data: { by: 'code' } }), { ...act, by });
  return { account, next: code.next_path };
}

/** A code that is over, whatever was typed: this needs no counting. */
async function unusable(tx: Tx, { id, tries, expires_at }: Code, now: Temporal.Instant) {
  const used = await tables<IdentityTables>(tx)
    .selectFrom('identity.code_use')
    .select('used_at')
    .where('authority_id', '=', tx.authority)
    .where('code_id', '=', id)
    .executeTakeFirst();
  if (used) return { code: 'identity.code-used', isNews: false };
  if (Temporal.Instant.compare(expires_at, now) <= 0) return { code: 'identity.code-expired', isNews: false };
  if (tries >= triesOfACode) return { code: 'identity.code-worn-out', isNews: false };
  return undefined;
}

type Try = Attempt & { readonly code: Code; readonly right: boolean };

/**
 * Counts the try before looking at what was typed, so that a right guess beyond the limits is a no as well. All but the first
 * try of a code: strangers who use up somebody's tries do not keep them from the code that they have in their hands.
 */
async function untriable(
  tx: Tx,
  { code, mailbox, network, right }: Try,
  now: Temporal.Instant,
): Promise<No | undefined> {
  const tooMany = await tooManyTries(tx, { mailbox, network }, now);
  if (right && (!tooMany || code.tries === 0)) return undefined;
  if (!tooMany || code.tries === 0)
    await tables<IdentityTables>(tx)
      .updateTable('identity.code')
      .set({ tries: code.tries + 1 })
      .where('authority_id', '=', tx.authority)
      .where('id', '=', code.id)
      .execute();
  return tooMany
    ? { code: tooMany.code, isNews: tooMany.first }
    : { code: 'identity.code-wrong', isNews: true };
}
