import type { TilePort } from '#capabilities/mapping';

/** A council whose outside maps are all away. */
export const noTiles: TilePort = { tile: async () => ({ how: 'unavailable', retryAfter: 60 }) };

/** Outside maps that have the same picture everywhere. */
export const oneTile: TilePort = {
  tile: async () => ({ how: 'found', type: 'image/png', body: Buffer.from('a picture'), maxAge: 60 }),
};
