import { stat } from 'node:fs/promises';
import { systemClock } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/errors';
import { readKeyFile } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import type { Keys } from './keys.ts';

/** The keys of a process that goes on while they are rotated: what `current` and `versions` say changes under it. */
export type LiveKeys = Keys & {
  /** Looks at the file again if it has changed. Gives true when the keys have; refuses a file that will not do. */
  readonly refresh: () => Promise<boolean>;
};

type Read = { readonly file: KeyFile; readonly versions: ReadonlyMap<string, Buffer> };

export async function openKeys(path: string, clock: Clock): Promise<LiveKeys> {
  let stamp = await stampOf(path);
  let read = await readFrom(path);
  return {
    get current() {
      return currentAt(read.file, clock.now());
    },
    get versions() {
      return read.versions;
    },
    refresh: async () => {
      const now = await stampOf(path);
      if (now === stamp) return false;
      const next = await readFrom(path);
      if (isForeign(next, read)) throw new Refusal('keys.replaced', { path });
      read = next;
      stamp = now;
      return true;
    },
  };
}

/** The keys of a command that ends soon. */
export async function readKeys(path: string, clock: Clock = systemClock): Promise<Keys> {
  const { file, versions } = await readFrom(path);
  return { current: currentAt(file, clock.now()), versions };
}

/** A version is used from its own instant on, so that processes change over together, whenever each has read the file. */
export function currentAt({ current, next }: KeyFile, now: Temporal.Instant): string {
  return next && Temporal.Instant.compare(next.from, now) <= 0 ? next.version : current;
}

async function readFrom(path: string): Promise<Read> {
  const file = await readKeyFile(path);
  const versions = Object.entries(file.keys).map(
    ([version, key]) => [version, Buffer.from(key, 'base64')] as const,
  );
  return { file, versions: new Map(versions) };
}

/** A file of another installation: a version that is known has another key, or none is known. */
function isForeign(next: Read, known: Read): boolean {
  const shared = [...next.versions].filter(([version]) => known.versions.has(version));
  return shared.length === 0 || shared.some(([version, key]) => !known.versions.get(version)?.equals(key));
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found ? [found.ino, found.mtimeNs, found.size].join(' ') : 'none';
}
