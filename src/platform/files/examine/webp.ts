import type { Bytes } from './bytes-of.ts';
import type { Header } from './examined.ts';

/** The size of a WebP in any of its three forms: with extras, lossless, or as a frame of VP8. */
export async function examineWebp(bytes: Bytes): Promise<Header | undefined> {
  const head = await bytes.at(12, 18);
  if (head.length < 18) return undefined;
  const form = head.toString('latin1', 0, 4);
  if (form === 'VP8X') return { width: head.readUIntLE(12, 3) + 1, height: head.readUIntLE(15, 3) + 1 };
  if (form === 'VP8L' && head[8] === 0x2f) {
    const packed = head.readUInt32LE(9);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (form === 'VP8 ' && head.readUIntBE(11, 3) === 0x9d012a)
    return { width: head.readUInt16LE(14) & 0x3fff, height: head.readUInt16LE(16) & 0x3fff };
  return undefined;
}
