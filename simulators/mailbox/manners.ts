/** How a mailbox behaves: the part of its address before the @ says it. */
export type Manner = 'accepts' | 'bounces' | 'bounces-later' | 'slow' | 'greylists';

const MANNERS: ReadonlyMap<string, Manner> = new Map([
  ['bounce', 'bounces'],
  ['later-bounce', 'bounces-later'],
  ['slow', 'slow'],
  ['greylist', 'greylists'],
]);

/** `bounce@…` and `bounce+anything@…` bounce, and so on; every other address accepts. */
export function mannerOf(address: string): Manner {
  const name = address.toLowerCase().split('@')[0]?.split('+')[0] ?? '';
  return MANNERS.get(name) ?? 'accepts';
}
