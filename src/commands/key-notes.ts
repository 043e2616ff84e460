import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Begin } from '#capabilities/ledger';
import type { Manifest } from '#platform/backup';
import { systemClock } from '#platform/clock';
import type { Environment } from '#platform/config';
import { keysErrors, readKeys, recogniseKeys } from '#platform/crypto';
import { homeOf } from './database-to-keep.ts';
import { sentenceFor } from './sentence-for.ts';
import { settingOf } from './setting-of.ts';

/**
 * What a person must know of the keys: they are in no backup, and without them links, sessions and second factors do not open.
 * The restored rows themselves know the fingerprints of those that they were made under.
 */
export async function keyNotes(
  { environment, manifest }: { readonly environment: Environment; readonly manifest: Manifest },
  councils: readonly Begin[],
): Promise<readonly string[]> {
  const versions = Object.keys(manifest.keys).join(', ');
  if (versions === '') return [];
  const path = settingOf(environment, 'MOOTHALL_KEYS_FILE') ?? join(homeOf(environment), 'keys.json');
  if (!existsSync(path))
    return [
      `there is no key file at ${path}: put this installation's there (version ${versions}) before you start`,
    ];
  try {
    const keys = await readKeys(path);
    for (const begin of councils) await begin((tx) => recogniseKeys(tx, keys, systemClock.now()));
    return [];
  } catch (error) {
    const sentence = sentenceFor(error, keysErrors);
    if (sentence === undefined) throw error;
    return [sentence];
  }
}
