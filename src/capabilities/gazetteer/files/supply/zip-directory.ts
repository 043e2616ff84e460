import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#platform/errors';

/** One file in a zip, as the directory at the zip's end tells of it. */
export type Entry = {
  /** As the zip has it; it is shown and never used as a path. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins. */
  readonly at: number;
};

const signatures = { end: 0x06054b50, wideEnd: 0x06064b50, wideLocator: 0x07064b50, entry: 0x02014b50 };
const endBytes = 22;
const locatorBytes = 20;
const longestComment = 65_535;

/** More are no supply of a council; each costs memory. */
const mostEntries = 10_000;
const mostDirectoryBytes = 16 * 1024 * 1024;

/** Reads the directory of a zip, large ones (zip64) too. Whatever does not fit together is refused as damaged. */
export async function readDirectory(path: string, size: number): Promise<readonly Entry[]> {
  await using file = await open(path);
  try {
    const { entries, at, bytes } = await findDirectory(file, size);
    if (entries > mostEntries || bytes > mostDirectoryBytes || at + bytes > size)
      throw new RangeError('directory');
    const buffer = await readAt(file, at, bytes);
    return entriesIn(buffer, entries);
  } catch (error) {
    // Reading numbers beyond the end of what is there.
    if (error instanceof RangeError) throw new Refusal('gazetteer.zip-damaged', { file: basename(path) });
    throw error;
  }
}

type Directory = { readonly entries: number; readonly at: number; readonly bytes: number };

async function findDirectory(file: FileHandle, size: number): Promise<Directory> {
  const length = Math.min(size, endBytes + longestComment + locatorBytes);
  const tail = await readAt(file, size - length, length);
  const end = lastIndexOf(tail, signatures.end);
  const narrow = {
    entries: tail.readUInt16LE(end + 10),
    bytes: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  };
  if (narrow.entries < 0xffff && narrow.bytes < 0xffffffff && narrow.at < 0xffffffff) return narrow;
  const locator = end - locatorBytes;
  if (tail.readUInt32LE(locator) !== signatures.wideLocator) throw new RangeError('locator');
  const wide = await readAt(file, wholeNumber(tail, locator + 8), 56);
  if (wide.readUInt32LE(0) !== signatures.wideEnd) throw new RangeError('wide end');
  return { entries: wholeNumber(wide, 32), bytes: wholeNumber(wide, 40), at: wholeNumber(wide, 48) };
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  for (let at = buffer.length - endBytes; at >= 0; at -= 1)
    if (buffer.readUInt32LE(at) === signature) return at;
  throw new RangeError('no end');
}

function entriesIn(buffer: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== signatures.entry) throw new RangeError('entry');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) =>
      buffer.readUInt16LE(at + place),
    );
    const names = at + 46;
    const extras = names + (nameBytes ?? 0);
    const next = extras + (extraBytes ?? 0);
    entries.push({
      name: buffer.toString('utf8', names, extras),
      isEncrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      ...sizesOf(buffer.subarray(at, names), buffer.subarray(extras, next)),
    });
    at = next + (commentBytes ?? 0);
  }
  return entries;
}

/** Sizes and place; those too large for four bytes stand, in this order, in an extra field. */
function sizesOf(fixed: Buffer, extra: Buffer): Pick<Entry, 'packedBytes' | 'bytes' | 'at'> {
  const wide = wideField(extra);
  let next = 0;
  const take = (place: number): number => {
    const narrow = fixed.readUInt32LE(place);
    if (narrow !== 0xffffffff) return narrow;
    next += 8;
    return wholeNumber(wide, next - 8);
  };
  const bytes = take(24);
  const packedBytes = take(20);
  return { bytes, packedBytes, at: take(42) };
}

function wideField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  return Buffer.alloc(0);
}

function wholeNumber(buffer: Buffer, at: number): number {
  const value = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new RangeError('number');
  return value;
}

export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new RangeError('short');
  return buffer;
}
