import { hkdfSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Refusal } from '#platform/errors';

const keyBytes = 32;
const keyFile = z.object({
  /** The key that new things are made with; older ones still read. */
  current: z.string(),
  keys: z.record(
    z.string(),
    z.string().refine((key) => Buffer.from(key, 'base64').length === keyBytes),
  ),
});

/** The installation's keys by version. They stand in a file of their own, never in the database. */
export type Keys = { readonly current: string; readonly versions: ReadonlyMap<string, Buffer> };

export async function readKeys(path: string): Promise<Keys> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Refusal('keys.missing', { path });
  const parsed = keyFile.safeParse(parseJson(text));
  if (!parsed.success || !(parsed.data.current in parsed.data.keys))
    throw new Refusal('keys.unreadable', { path });
  const versions = Object.entries(parsed.data.keys).map(
    ([name, key]) => [name, Buffer.from(key, 'base64')] as const,
  );
  return { current: parsed.data.current, versions: new Map(versions) };
}

/** Makes a key file that only its owner can read. Refuses to write over one. */
export async function makeKeys(path: string): Promise<void> {
  const keys = { current: '1', keys: { '1': randomBytes(keyBytes).toString('base64') } };
  await writeFile(path, `${JSON.stringify(keys, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

/** The current key for one purpose; no two purposes share a key. */
export function keyFor(keys: Keys, purpose: string): Buffer {
  const key = keys.versions.get(keys.current);
  if (!key) throw new Error('the current key is not among the keys');
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `moothall ${purpose}`, keyBytes));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
