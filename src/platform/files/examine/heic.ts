import type { Bytes } from './bytes-of.ts';
import type { Header } from './examined.ts';
import { positionIn } from './exif.ts';

/** The boxes that describe a picture come first, and phones put the EXIF right after them. */
const described = 256 * 1024;
const searched = 2 * 1024 * 1024;
const mostParts = 2_000;

/** A HEIC is put together of tiles: the largest size that it names (`ispe`) is the picture's. */
export async function examineHeic(bytes: Bytes): Promise<Header | undefined> {
  const head = await bytes.at(0, described);
  let largest: Header | undefined;
  let at = head.indexOf('ispe');
  for (let parts = 0; at >= 0 && at + 16 <= head.length && parts < mostParts; parts += 1) {
    const size = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
    at = head.indexOf('ispe', at + 4);
  }
  return largest && { ...largest, position: positionIn(await exifIn(bytes)) };
}

const marks = [Buffer.from('Exif\0\0II*\0', 'latin1'), Buffer.from('Exif\0\0MM\0*', 'latin1')];

async function exifIn(bytes: Bytes): Promise<Buffer | undefined> {
  const window = await bytes.at(0, searched);
  const found = marks.map((mark) => window.indexOf(mark)).filter((at) => at >= 0);
  return found.length === 0 ? undefined : window.subarray(Math.min(...found) + 6);
}
