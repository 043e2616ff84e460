import { crc32, deflateRawSync } from 'node:zlib';

export type Packed = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says, where it is not what is so. */
  readonly says?: {
    readonly bytes?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
  };
  /** Stored as it is. */
  readonly isPlain?: boolean;
  /** With its numbers in the fields of large zips. */
  readonly isWide?: boolean;
};

/** A zip for tests, as zip programs write it. */
export function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const data = file.isPlain ? content : deflateRawSync(content);
    const local = localHeader(file, content, data);
    directory.push(entry(file, { content, data, at }));
    parts.push(local, data);
    at += local.length + data.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...parts, entries, ...endOf(files, entries.length, at)]);
}

function localHeader({ name, says, isPlain }: Packed, content: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(says?.method ?? (isPlain ? 0 : 8), 8);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

type Placed = { readonly content: Buffer; readonly data: Buffer; readonly at: number };

function entry(file: Packed, { content, data, at }: Placed): Buffer {
  const { name, says, isPlain = false, isWide = false } = file;
  const so = { bytes: content.length, crc: crc32(content), flags: 0, method: isPlain ? 0 : 8 };
  const { bytes, crc, flags, method } = { ...so, ...says };
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  const numbers = { bytes, packed: data.length, at };
  return Buffer.concat((isWide ? wideNumbers : plainNumbers)(header, numbers, name));
}

type Numbers = { readonly bytes: number; readonly packed: number; readonly at: number };

function plainNumbers(header: Buffer, { bytes, packed, at }: Numbers, name: string): Buffer[] {
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(bytes, 24);
  header.writeUInt32LE(at, 42);
  return [header, Buffer.from(name)];
}

function wideNumbers(header: Buffer, { bytes, packed, at }: Numbers, name: string): Buffer[] {
  for (const place of [20, 24, 42]) header.writeUInt32LE(0xffffffff, place);
  header.writeUInt16LE(28, 30);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(bytes), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  extra.writeBigUInt64LE(BigInt(at), 20);
  return [header, Buffer.from(name), extra];
}

function endOf(files: readonly Packed[], bytes: number, at: number): Buffer[] {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const isWide = files.some((file) => file.isWide);
  end.writeUInt16LE(isWide ? 0xffff : files.length, 10);
  end.writeUInt32LE(isWide ? 0xffffffff : bytes, 12);
  end.writeUInt32LE(isWide ? 0xffffffff : at, 16);
  if (!isWide) return [end];
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(BigInt(files.length), 32);
  wide.writeBigUInt64LE(BigInt(bytes), 40);
  wide.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + bytes), 8);
  return [wide, locator, end];
}
