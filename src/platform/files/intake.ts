import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newToken } from '#platform/chance';
import type { Clock } from '#platform/clock';
import { examineFile } from './examine/examine-file.ts';
import type { Fit, Unfit } from './examine/examined.ts';
import { newFileKey } from './file-key.ts';
import { fileName } from './file-name.ts';
import type { FileKey, FileStore } from './store.ts';

/** One file of a form, as it comes in. */
export type Incoming = {
  readonly authority: number;
  readonly field: string;
  readonly name: string;
  readonly stream: Readable & { readonly truncated?: boolean };
};

/** A file that stands in the store and of which no row knows yet. */
export type Taken = Fit & {
  readonly field: string;
  readonly name: string;
  readonly key: FileKey;
  readonly bytes: number;
  readonly digest: string;
};

/**
 * `too-large`: it went on beyond what anybody may send. `too-many`: more came with it than anybody may send at once. `not-received`: it
 * did not arrive whole, or could not be kept.
 */
export type Received =
  | Taken
  | { readonly field: string; readonly unfit: Unfit | 'too-large' | 'too-many' | 'not-received' };

/** Takes a file from the network into the store: written as it comes, looked at, and kept when it is fit. */
export type Intake = {
  readonly receive: (incoming: Incoming) => Promise<Received>;
  /** Removes what nobody wanted after all. What cannot be removed now, the daily round will. */
  readonly forget: (received: Received) => Promise<void>;
  /** Removes what a process that died had left half received. */
  readonly sweep: () => Promise<void>;
};

/** What anybody may send as one file; a question may allow less. */
export const largestFile = 20 * 1024 * 1024;

type Around = {
  readonly store: FileStore;
  /** Where files are while they come in; on this machine. */
  readonly folder: string;
  readonly clock: Clock;
  /** Hears why a file that had come could not be kept. */
  readonly onTrouble: (error: unknown) => void;
};

export function openIntake(around: Around): Intake {
  return {
    receive: async (incoming) => {
      const path = join(around.folder, newToken());
      try {
        await mkdir(around.folder, { recursive: true, mode: 0o700 });
        return await receive(around, incoming, path);
      } catch (error) {
        incoming.stream.resume();
        around.onTrouble(error);
        return { field: incoming.field, unfit: 'not-received' };
      } finally {
        await rm(path, { force: true });
      }
    },
    forget: async (received) => {
      if ('key' in received) await around.store.remove(received.key).catch(around.onTrouble);
    },
    sweep: async () => sweep(around),
  };
}

async function receive({ store }: Around, incoming: Incoming, path: string): Promise<Received> {
  const { authority, field, name, stream } = incoming;
  const { bytes, digest } = await write(stream, path);
  if (stream.truncated || bytes > largestFile) return { field, unfit: 'too-large' };
  const examined = await examineFile(path);
  if ('unfit' in examined) return { field, ...examined };
  const key = newFileKey(authority);
  await store.put(key, { path, bytes, digest });
  return { ...examined.fit, field, name: fileName(name, examined.fit.kind), key, bytes, digest };
}

async function write(stream: Readable, path: string) {
  const sum = createHash('sha256');
  let bytes = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sum.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(stream, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { bytes, digest: sum.digest('hex') };
}

const patience = Temporal.Duration.from({ hours: 1 });

async function sweep({ folder, clock }: Around): Promise<void> {
  const before = clock.now().subtract(patience).epochMilliseconds;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && found.mtimeMs < before) await rm(join(folder, name), { force: true });
  }
}
