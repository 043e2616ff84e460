import { createHash } from 'node:crypto';

const longest = 1_000;

/** A route and address as part of a key: PostgreSQL indexes 2,704 bytes at most, and an address may have more. */
export function routeName(...parts: readonly string[]): string {
  const name = parts.join(' ');
  if (name.length <= longest) return name;
  return `${name.slice(0, 100)} ${createHash('sha256').update(name).digest('base64url')}`;
}
