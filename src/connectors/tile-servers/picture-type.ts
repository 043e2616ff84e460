import type { Tile } from '#capabilities/mapping';

type PictureType = Extract<Tile, { how: 'found' }>['type'];

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);

/** What picture some bytes are by their first ones, whatever was said of them; nothing for anything else, a page that says sorry among them. */
export function pictureType(body: Buffer): PictureType | undefined {
  if (body.subarray(0, 8).equals(png)) return 'image/png';
  if (body.subarray(0, 3).equals(jpeg)) return 'image/jpeg';
  const isWebp = body.toString('latin1', 0, 4) === 'RIFF' && body.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'image/webp' : undefined;
}
