import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc32, createInflateRaw } from 'node:zlib';
import { Refusal } from '#platform/errors';
import type { Source } from './source.ts';
import { readAt } from './zip-directory.ts';
import type { Entry } from './zip-directory.ts';

/** A file of rows shrinks to a tenth or a fifteenth; what grows more than this was made to grow. */
const mostGrowth = 200;
const mostBytes = 64 * 1024 ** 3;

/** One file of a zip, unpacked while it is read: nothing is written anywhere and no more is held than a piece. */
export function entrySource(path: string, entry: Entry): Source {
  const file = basename(path);
  const { name, bytes, packedBytes, isEncrypted, method } = entry;
  if (isEncrypted || (method !== 0 && method !== 8)) throw new Refusal('gazetteer.zip-locked', { file });
  if (bytes > mostBytes || bytes > mostGrowth * Math.max(packedBytes, 1_024))
    throw new Refusal('gazetteer.zip-damaged', { file });
  return { name: `${file}: ${shown(name)}`, path, bytes, read: () => unpack(path, entry) };
}

function shown(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').slice(0, 100);
}

async function* unpack(path: string, entry: Entry): AsyncGenerator<Uint8Array, void> {
  const damaged = new Refusal('gazetteer.zip-damaged', { file: basename(path) });
  const start = await beginningOf(path, entry).catch((error: unknown) => {
    throw error instanceof RangeError ? damaged : error;
  });
  let [count, sum] = [0, 0];
  try {
    for await (const chunk of contentOf(path, entry, start)) {
      count += chunk.length;
      if (count > entry.bytes) throw damaged;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    // zlib's own errors: Z_DATA_ERROR, Z_BUF_ERROR.
    throw error instanceof Error && 'errno' in error && 'code' in error && String(error.code).startsWith('Z_')
      ? damaged
      : error;
  }
  if (count !== entry.bytes || sum !== entry.crc) throw damaged;
}

/** Behind its own header, whose name and extra fields may be of other lengths than the directory's. */
async function beginningOf(path: string, { at }: Entry): Promise<number> {
  await using file = await open(path);
  const header = await readAt(file, at, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw new RangeError('header');
  return at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* contentOf(
  path: string,
  { method, packedBytes }: Entry,
  start: number,
): AsyncGenerator<Buffer, void> {
  if (packedBytes === 0) return;
  const packed = createReadStream(path, { start, end: start + packedBytes - 1, highWaterMark: 256 * 1024 });
  const stream = method === 0 ? packed : packed.pipe(createInflateRaw({ chunkSize: 256 * 1024 }));
  if (stream !== packed) packed.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('a file comes in bytes');
      yield chunk;
    }
  } finally {
    packed.destroy();
    stream.destroy();
  }
}
