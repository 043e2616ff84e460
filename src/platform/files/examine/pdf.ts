import type { Bytes } from './bytes-of.ts';
import type { Examined } from './examined.ts';

const step = 1024 * 1024;
/** A mark may lie across the border of two steps. */
const overlap = 64;
const tail = 2_048;

/** Every reader needs the key that this entry describes, where there is one. */
const encryption = /\/Encrypt\s*(?:\d{1,10}\s+\d{1,5}\s+R|<<)/;

/** A PDF from its first byte to its end, that can be opened without a password. */
export async function examinePdf(bytes: Bytes): Promise<Examined> {
  const end = (await bytes.at(Math.max(0, bytes.size - tail), tail)).toString('latin1');
  if (!end.includes('%%EOF')) return { unfit: 'damaged' };
  for (let offset = 0; offset < bytes.size; offset += step) {
    const text = (await bytes.at(offset, step + overlap)).toString('latin1');
    if (encryption.test(text)) return { unfit: 'protected' };
  }
  return { fit: { kind: 'pdf' } };
}
