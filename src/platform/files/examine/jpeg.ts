import type { Bytes } from './bytes-of.ts';
import type { Header } from './examined.ts';
import { positionIn } from './exif.ts';

const mostSegments = 1_000;
const exifMark = Buffer.from('Exif\0\0', 'latin1');

/** Walks the segments before the picture's data: the frame's size, and where it was taken. */
export async function examineJpeg(bytes: Bytes): Promise<Header | undefined> {
  let position: Header['position'];
  let offset = 2;
  for (let segments = 0; segments < mostSegments; segments += 1) {
    const head = await bytes.at(offset, 10);
    if (head.length < 4 || head[0] !== 0xff) return undefined;
    const marker = head.readUInt8(1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = head.readUInt16BE(2);
    if (isFrame(marker))
      return head.length < 9
        ? undefined
        : { height: head.readUInt16BE(5), width: head.readUInt16BE(7), position };
    if (isData(marker)) return undefined;
    if (marker === 0xe1) position ??= positionIn(exifOf(await bytes.at(offset + 4, length - 2)));
    offset += 2 + length;
  }
  return undefined;
}

/** SOF0 to SOF15, without the tables and the extension that have their numbers in between. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The scan and the end: no frame comes after them. */
function isData(marker: number): boolean {
  return marker === 0xda || marker === 0xd9;
}

function exifOf(segment: Buffer): Buffer | undefined {
  return segment.subarray(0, 6).equals(exifMark) ? segment.subarray(6) : undefined;
}
