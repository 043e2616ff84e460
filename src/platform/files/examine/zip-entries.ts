import type { Bytes } from './bytes-of.ts';

export type ZipEntry = {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const mostComment = 65_535;
const mostDirectory = 1024 * 1024;
export const mostEntries = 2_000;

/** The table of contents at the end of a zip file; nothing where there is none, or one that leads elsewhere. */
export async function zipEntries(bytes: Bytes): Promise<readonly ZipEntry[] | undefined> {
  const end = await endRecord(bytes);
  if (!end || end.size > mostDirectory || end.offset + end.size > bytes.size || end.count > mostEntries)
    return undefined;
  const directory = await bytes.at(end.offset, end.size);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < end.count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) return undefined;
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function endRecord(bytes: Bytes) {
  const length = Math.min(bytes.size, mostComment + 22);
  const tail = await bytes.at(bytes.size - length, length);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    // Only the record whose comment ends with the file is the end: others lie inside what is packed.
    if (tail.readUInt32LE(at) !== endMark || at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
    return {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
  }
  return undefined;
}
