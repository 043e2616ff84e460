import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is made under the first is checked under all: keys are rotated while sessions live. */
export type SigningKeys = readonly [current: Buffer, ...older: readonly Buffer[]];

const half = 16;
const shape = /^[\w-]{43}$/;

/** A session's token: 128 random bits, and as many that only the holder of the key can reckon from them. */
export function mintToken(key: Buffer): string {
  const random = randomBytes(half);
  return Buffer.concat([random, mark(key, random)]).toString('base64url');
}

/** Whether we gave this token out ourselves. One that somebody else thought up, to wait in for a victim, we did not. */
export function isMinted(keys: SigningKeys, token: string): boolean {
  if (!isToken(token)) return false;
  const bytes = Buffer.from(token, 'base64url');
  return keys.some((key) => timingSafeEqual(mark(key, bytes.subarray(0, half)), bytes.subarray(half)));
}

/** Whether it has a token's shape: 32 bytes in base64url. */
export function isToken(token: string): boolean {
  return shape.test(token);
}

function mark(key: Buffer, random: Buffer): Buffer {
  return createHmac('sha256', key).update('session token ').update(random).digest().subarray(0, half);
}
