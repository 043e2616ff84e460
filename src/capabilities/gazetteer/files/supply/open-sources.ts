import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#platform/errors';
import type { Source } from './source.ts';
import { readDirectory } from './zip-directory.ts';
import { entrySource } from './zip-entry.ts';

/** A file as it is, or each CSV file in a zip. Other things that are packed with them are left alone. */
export async function openSources(path: string): Promise<readonly Source[]> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || !(await isReadable(path)))
    throw new Refusal('gazetteer.file-not-found', { file: name });
  const { size } = found;
  if (!(await isZip(path))) return [{ name, path, bytes: size, read: () => readChunks(path) }];
  const entries = await readDirectory(path, size);
  const packed = entries.filter((entry) => /\.(csv|txt)$/i.test(entry.name));
  if (packed.length === 0) throw new Refusal('gazetteer.zip-empty', { file: name });
  return packed.map((entry) => entrySource(path, entry));
}

async function isReadable(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  await file?.close();
  return file !== undefined;
}

async function isZip(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  // A zip without anything in it begins with its end.
  return bytesRead === 4 && ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(buffer.toString('latin1'));
}

const chunkBytes = 256 * 1024;

async function* readChunks(path: string): AsyncGenerator<Uint8Array, void> {
  await using file = await open(path);
  // Filled anew each time: who reads has done with a piece when they ask for the next.
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
