import type { Readable } from 'node:stream';
import type { Brand } from '#language';

/** Where the bytes of a file are: `1/3f/3f9c…`, the council's number and 128 bits that nobody can guess. It says nothing of the file. */
export type FileKey = Brand<string, 'FileKey'>;

export type Stored = { readonly key: FileKey; readonly at: Temporal.Instant };

/** A file on this machine that is to be stored: its bytes are known before the first is sent. */
export type ToStore = {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
};

/**
 * Keeps bytes by their keys. Under one key there is one content, for ever; putting and removing may run twice. Whatever may pass
 * (a disk that is full, a network that is away) is thrown.
 */
export type FileStore = {
  readonly put: (key: FileKey, file: ToStore) => Promise<void>;
  /** The bytes, or nothing where there are none under this key. */
  readonly read: (key: FileKey) => Promise<Readable | undefined>;
  readonly has: (key: FileKey) => Promise<boolean>;
  readonly remove: (key: FileKey) => Promise<void>;
  /** Everything that is kept for a council. */
  readonly list: (authority: number) => AsyncIterable<Stored>;
  /** Throws when it cannot be reached. */
  readonly check: () => Promise<void>;
};
