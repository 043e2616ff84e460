import { createHmac } from 'node:crypto';
import type { AuthorityId } from '#language';

type Of = { readonly key: Buffer; readonly authority: AuthorityId; readonly now: Temporal.Instant };

/**
 * What limits may count a network by without saying whose it is: 128 bits in hex, other in each council, and other on each
 * day (UTC), which is the longest window of `countAttempt`: so nobody can be followed from one day to the next.
 */
export function networkDigest({ key, authority, now }: Of, address: string): string {
  const day = now.toString().slice(0, 10);
  const digest = createHmac('sha256', key)
    .update(`network ${String(authority)} ${day} ${networkOf(address)}`)
    .digest('hex');
  return digest.slice(0, 32);
}

/**
 * Who is counted as one: an IPv4 address, or the /64 of an IPv6 address, which is the smallest network that a provider
 * hands out. Its holder has 2^64 addresses, and would otherwise never be counted twice.
 */
export function networkOf(address: string): string {
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside !== undefined) return inside;
  if (!address.includes(':')) return address;
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const left = groupsIn(before);
  const right = groupsIn(after ?? '');
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** The groups of one side of `::`. An IPv4 address at the end stands for two. */
function groupsIn(side: string): readonly string[] {
  if (side === '') return [];
  return side.split(':').flatMap((group) => (group.includes('.') ? ['v', '4'] : [group]));
}
