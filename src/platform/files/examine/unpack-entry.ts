import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Bytes } from './bytes-of.ts';
import type { ZipEntry } from './zip-entries.ts';

const inflate = promisify(inflateRaw);
const headerMark = 0x04034b50;

/** What is packed in an entry, when it is no more than `most` bytes; nothing when it is more, or cannot be unpacked. */
export async function unpackEntry(bytes: Bytes, entry: ZipEntry, most: number): Promise<Buffer | undefined> {
  const packed = await packedIn(bytes, entry);
  if (!packed) return undefined;
  if (entry.method === 0) return packed.length <= most ? packed : undefined;
  if (entry.method !== 8) return undefined;
  try {
    return await inflate(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function packedIn(bytes: Bytes, { offset, packed }: ZipEntry): Promise<Buffer | undefined> {
  const header = await bytes.at(offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== headerMark) return undefined;
  const from = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const found = await bytes.at(from, packed);
  return found.length === packed ? found : undefined;
}
