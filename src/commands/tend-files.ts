import { keysAfter, keysNamed } from '#capabilities/documents';
import type { Act, AuthorityId, Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { FileKey, FileStore } from '#platform/files';
import { forgetClientFiles, forgetDraftFiles } from '#services';

type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Removes the files of drafts that are no more, and what systems sent and never named, some hundreds in a transaction. */
export async function forgetFiles(begin: Begin, act: Act): Promise<void> {
  for (const forget of [forgetDraftFiles, forgetClientFiles]) {
    let after: Uuid | undefined;
    do after = await begin((tx) => forget(tx, after, act));
    while (after !== undefined);
  }
}

type Tending = { readonly store: FileStore; readonly authority: AuthorityId; readonly now: Temporal.Instant };

export type Tended = {
  /** Bytes that no row named: they came with a request that was undone. They are removed. */
  readonly removed: number;
  /** Rows whose bytes the store does not have. Nobody can mend that but a backup. */
  readonly missing: number;
};

const batch = 500;
/** What has come in a moment ago may be named by a transaction that has not ended. */
const patience = Temporal.Duration.from({ hours: 24 });

/** Compares what the rows name with what the store has, both ways. */
export async function tendFiles(begin: Begin, { store, authority, now }: Tending): Promise<Tended> {
  const before = now.subtract(patience);
  let removed = 0;
  let missing = 0;
  for await (const keys of inBatches(oldKeys(store, authority, before))) {
    const named = await begin((tx) => keysNamed(tx, keys));
    const nobodys = keys.filter((key) => !named.has(key));
    for (const key of nobodys) await store.remove(key);
    removed += nobodys.length;
  }
  let after: FileKey | undefined;
  do {
    const keys = await begin((tx) => keysAfter(tx, after, batch));
    const absent: FileKey[] = [];
    for (const key of keys) if (!(await store.has(key))) absent.push(key);
    // What was removed meanwhile is missing nobody.
    missing += (await begin((tx) => keysNamed(tx, absent))).size;
    after = keys.length < batch ? undefined : keys.at(-1);
  } while (after !== undefined);
  return { removed, missing };
}

async function* oldKeys(store: FileStore, authority: AuthorityId, before: Temporal.Instant) {
  for await (const { key, at } of store.list(authority))
    if (Temporal.Instant.compare(at, before) < 0) yield key;
}

async function* inBatches(keys: AsyncIterable<FileKey>): AsyncGenerator<readonly FileKey[]> {
  let some: FileKey[] = [];
  for await (const key of keys) {
    some.push(key);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
