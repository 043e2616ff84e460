import { open } from 'node:fs/promises';
import type { FileKind } from '../file-kind.ts';
import { bytesOf } from './bytes-of.ts';
import type { Bytes } from './bytes-of.ts';
import { mostPixels } from './examined.ts';
import type { Examined, Header } from './examined.ts';
import { examineHeic } from './heic.ts';
import { examineJpeg } from './jpeg.ts';
import { examineOffice } from './office.ts';
import { examinePdf } from './pdf.ts';
import { examinePng } from './png.ts';
import { examineWebp } from './webp.ts';

/** Looks at the bytes of a file on this machine: what it is, and whether it is fit to be taken in. It decodes nothing. */
export async function examineFile(path: string): Promise<Examined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return { unfit: 'empty' };
    return await examine(bytesOf(file, size));
  } finally {
    await file.close();
  }
}

type Examiner = (bytes: Bytes) => Promise<Examined>;

const brands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'].map((brand) => hex(brand)).join('|');

/** By what a file begins with, in hexadecimal. */
const examiners: readonly (readonly [RegExp, Examiner])[] = [
  [/^ffd8ff/, picture('jpeg', examineJpeg)],
  [/^89504e470d0a1a0a/, picture('png', examinePng)],
  [new RegExp(`^${hex('RIFF')}.{8}${hex('WEBP')}`), picture('webp', examineWebp)],
  [new RegExp(`^.{8}${hex('ftyp')}(?:${brands})`), picture('heic', examineHeic)],
  [new RegExp(`^${hex('%PDF-')}`), examinePdf],
  [/^504b0304/, examineOffice],
  // Word puts a document that is locked with a password into the wrapping of its files of old.
  [/^d0cf11e0a1b11ae1/, async () => ({ unfit: 'protected' })],
];

function hex(ascii: string): string {
  return Buffer.from(ascii, 'latin1').toString('hex');
}

async function examine(bytes: Bytes): Promise<Examined> {
  const head = (await bytes.at(0, 32)).toString('hex');
  const examiner = examiners.find(([beginning]) => beginning.test(head))?.[1];
  return examiner ? examiner(bytes) : { unfit: 'wrong-type' };
}

function picture(kind: FileKind, readHeader: (bytes: Bytes) => Promise<Header | undefined>): Examiner {
  return async (bytes) => {
    const header = await readHeader(bytes);
    if (!header || header.width < 1 || header.height < 1) return { unfit: 'damaged' };
    if (header.width * header.height > mostPixels) return { unfit: 'too-many-pixels' };
    return { fit: { kind, position: header.position } };
  };
}
