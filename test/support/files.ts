import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A picture of one colour, whole, of any size that the header may claim when `claimed` is given. */
export function pngOf(width: number, height: number, claimed = { width, height }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claimed.width, 0);
  header.writeUInt32BE(claimed.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + 3 * width, 120);
  row[0] = 0;
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A small PDF; `extra` stands in its trailer. */
export function pdf(extra = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Size 4/Root 1 0 R${extra}>>\nstartxref\n9\n%%EOF\n`,
  );
}

export type Entry = {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the table of contents says, where that is not the truth. */
  readonly claims?: number;
  readonly encrypted?: boolean;
};

/** A zip file as any program writes it. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, encrypted } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const called = Buffer.from(name);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(encrypted ? 1 : 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims ?? plain.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(called.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, lengths, called, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, lengths, central, called]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

/** What every document of Word has. */
export const wordEntries: readonly Entry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'docProps/core.xml',
    content: '<cp:coreProperties><dc:title>Tenancy 4</dc:title></cp:coreProperties>',
  },
  { name: 'word/document.xml', content: '<w:document/>' },
];

/** A JPEG's segments up to its frame, with the EXIF of a photograph that was taken at these degrees. */
export function exifOf(latitude: number, longitude: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4 + 2 + 4 * 12 + 4 + 48);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  entry(tiff, 10, [0x8825, 4, 1, 26]);
  tiff.writeUInt16LE(4, 26);
  const values = 26 + 2 + 48 + 4;
  entry(tiff, 28, [1, 2, 2, latitude < 0 ? 0x53 : 0x4e]);
  entry(tiff, 40, [2, 5, 3, values]);
  entry(tiff, 52, [3, 2, 2, longitude < 0 ? 0x57 : 0x45]);
  entry(tiff, 64, [4, 5, 3, values + 24]);
  for (const [place, angle] of [latitude, longitude].entries()) {
    const at = values + 24 * place;
    const whole = Math.abs(angle);
    const minutes = (whole % 1) * 60;
    const parts = [Math.floor(whole), Math.floor(minutes), Math.round((minutes % 1) * 60 * 1_000)];
    for (const [part, value] of parts.entries()) {
      tiff.writeUInt32LE(value, at + 8 * part);
      tiff.writeUInt32LE(part === 2 ? 1_000 : 1, at + 8 * part + 4);
    }
  }
  return tiff;
}

function entry(
  tiff: Buffer,
  at: number,
  [tag, type, count, value]: readonly [number, number, number, number],
) {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}

/** A whole JPEG with another segment put in after its first mark. */
export function withExif(jpeg: Buffer, tiff: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, jpeg.subarray(2)]);
}

/** The pattern that every scanner knows, put together here so that no scanner takes this file away. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);
/** A picture of 64 by 48 as a phone makes it: its first quarter is orange, the rest green. */
export const heic = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA',
    'AA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAANAACAAEAAAAAAAAA',
    'AQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAA',
    'ALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQED',
    'cAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlz',
    'cGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGlt',
    'ZwACAAEAAQAAADxtZGF0AAAAMCgBr1j5Et2JC/+/lIUhUvHMNT/i5C0159SOtqZTsfX/+KVmOwI3+RcWhEyT7LcT6A==',
  ].join(''),
  'base64',
);
