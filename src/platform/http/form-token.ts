import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SigningKeys } from './session-token.ts';

const length = 32;

/**
 * The token that shows a form came from our own page: an HMAC of the session's token, under a fresh mask each time,
 * so that a compressed page gives nothing away about it.
 */
export function formToken(key: Buffer, sessionToken: string): string {
  const mask = randomBytes(length);
  return Buffer.concat([mask, combined(mask, digest(key, sessionToken))]).toString('base64url');
}

export function isFormToken(keys: SigningKeys, sessionToken: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const bytes = Buffer.from(given, 'base64url');
  if (bytes.length !== 2 * length) return false;
  const unmasked = combined(bytes.subarray(0, length), bytes.subarray(length));
  return keys.some((key) => timingSafeEqual(unmasked, digest(key, sessionToken)));
}

function digest(key: Buffer, sessionToken: string): Buffer {
  return createHmac('sha256', key).update('form token ').update(sessionToken).digest();
}

function combined(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, place) => byte ^ (other[place] ?? 0)));
}
