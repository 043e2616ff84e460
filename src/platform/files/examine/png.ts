import type { Bytes } from './bytes-of.ts';
import type { Header } from './examined.ts';

/** The first chunk of a PNG is its header. */
export async function examinePng(bytes: Bytes): Promise<Header | undefined> {
  const head = await bytes.at(8, 16);
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'IHDR') return undefined;
  return { width: head.readUInt32BE(8), height: head.readUInt32BE(12) };
}
