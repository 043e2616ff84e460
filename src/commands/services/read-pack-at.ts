import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '#platform/errors';
import { readPack, readPackDocument, unpack } from '#services';
import type { Found, Pack } from '#services';

type Offering = Parameters<typeof readPack>[1];

/** A service out of a folder, or out of the one document that `services export --json` writes. */
export async function readPackAt(path: string, offering: Offering): Promise<Found<Pack>> {
  const at = resolve(path);
  const found = await stat(at).catch(() => undefined);
  if (!found) throw new Refusal('command.no-pack', { path });
  if (found.isDirectory()) return readPack(at, offering);
  const document = found.size > mostBytes ? undefined : readPackDocument(await readFile(at, 'utf8'));
  if (!document) throw new Refusal('command.no-pack', { path });
  return unpack(document, offering);
}

const mostBytes = 2 * 1024 * 1024;
