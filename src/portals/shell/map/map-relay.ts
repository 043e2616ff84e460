import { boxOfTile } from '#capabilities/mapping';
import type { Tile, TilePort } from '#capabilities/mapping';
import { slug } from '#language';
import { Refusal } from '#platform/errors';
import { relayMaker } from '#platform/http';
import type { everybody, Kit, Relay, Sent } from '#platform/http';
import type { Council } from '#services';
import { z } from 'zod';

/** What the tiles of a portal's maps need of its world. */
export type TileKit = Kit & {
  readonly world: { readonly council: Pick<Council, 'map'>; readonly tiles: TilePort };
};

const figure = z.coerce.number().int().min(0).max(9_999_999);
const params = z.object({ basemap: slug, level: figure, column: figure, row: figure });

/** Ground that the server has no picture of: one pixel, seen through. */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);

/** The tiles of the outside maps that a portal may show. The browser asks us for them, and nobody else. */
export function mapRelay<K extends TileKit>(
  portal: 'resident' | 'hub',
  access: K['access'] | typeof everybody,
): Relay<K> {
  return relayMaker<K>()({
    at: '/map/tiles/:basemap/:level/:column/:row',
    access,
    params,
    answer: async ({ world, network, params: { basemap, ...at } }) => {
      const found = Object.entries(world.council.map.basemaps).find(([name]) => name === basemap)?.[1];
      if (!found?.portals.includes(portal) || !boxOfTile(found.grid, at)) return undefined;
      return sentOf(await world.tiles.tile({ basemap, at, network: network() }));
    },
  });
}

function sentOf(tile: Tile): Sent {
  if (tile.how === 'unavailable') throw new Refusal('map.tiles-away', { retryAfter: tile.retryAfter });
  const cache = tile.maxAge > 0 ? `private, max-age=${String(tile.maxAge)}` : 'private, no-store';
  return tile.how === 'none'
    ? { type: 'image/png', body: blank, cache }
    : { type: tile.type, body: tile.body, cache };
}
