import { createHmac, timingSafeEqual } from 'node:crypto';
import { emailKey } from '#language';
import type { AuthorityId, EmailAddress, Uuid } from '#language';

type Of = { readonly key: Buffer; readonly authority: AuthorityId };

/** What may be stored and counted for a mailbox without saying whose it is: 128 bits in hex, other in each council. */
export function mailboxDigest({ key, authority }: Of, email: EmailAddress): string {
  const digest = keyed(key)
    .update(`mailbox ${String(authority)} ${emailKey(email)}`)
    .digest('hex');
  return digest.slice(0, 32);
}

/** Six digits are soon guessed from a plain digest: without the key this one says nothing. */
export function codeDigest(key: Buffer, id: Uuid, code: string): Buffer {
  return keyed(key).update(`code ${id} ${code}`).digest();
}

export function isSameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function keyed(key: Buffer) {
  if (key.length < 32) throw new Error('the key for codes has at least 32 bytes');
  return createHmac('sha256', key);
}
