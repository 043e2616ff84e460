import { hkdfSync } from 'node:crypto';

/** The installation's keys by version. They stand in a file of their own, never in the database. */
export type Keys = {
  /** The version that new things are made with; older ones still read. */
  readonly current: string;
  readonly versions: ReadonlyMap<string, Buffer>;
};

export const keyBytes = 32;

/** The current key for one purpose; no two purposes share a key. */
export function keyFor(keys: Keys, purpose: string): Buffer {
  return derived(keyOf(keys, keys.current), purpose);
}

/** The keys for one purpose under the other versions: what was made under them is still good. */
export function otherKeysFor(keys: Keys, purpose: string): readonly Buffer[] {
  return [...keys.versions]
    .filter(([version]) => version !== keys.current)
    .map(([, key]) => derived(key, purpose));
}

/** What may be stored and shown of a key: 64 bits in hex that lead to nothing. */
export function fingerprintOf(key: Buffer): string {
  return derived(key, 'fingerprint').toString('hex').slice(0, 16);
}

function keyOf({ versions }: Keys, version: string): Buffer {
  const key = versions.get(version);
  if (!key) throw new Error('the current key is not among the keys');
  return key;
}

/** A form needs one at every request; deriving one costs 12 µs. */
const known = new WeakMap<Buffer, Map<string, Buffer>>();

function derived(key: Buffer, purpose: string): Buffer {
  const own = known.getOrInsertComputed(key, () => new Map<string, Buffer>());
  return own.getOrInsertComputed(purpose, () =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `moothall ${purpose}`, keyBytes)),
  );
}
