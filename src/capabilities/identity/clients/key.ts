import { createHash } from 'node:crypto';
import { newToken } from '#platform/chance';

/** What a key begins with, so that whoever searches code for secrets that were left in it knows it. */
const prefix = 'moothall_';

/** A new key: 256 random bits behind the prefix. */
export function drawKey(): string {
  return prefix + newToken();
}

/** Whether it can be a key at all. */
export function isKey(given: string): boolean {
  return /^moothall_[\w-]{43}$/.test(given);
}

/** Of 256 random bits a plain digest says nothing. */
export function keyDigest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
