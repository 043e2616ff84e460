import type { Box } from './box.ts';
import type { TileAt } from './tiles/tile-grid.ts';

/** A picture of ground that a tile server gave, or why there is none. Times are seconds. */
export type Tile =
  | {
      readonly how: 'found';
      readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
      readonly body: Buffer;
      /** For how long a browser may keep it. */
      readonly maxAge: number;
    }
  /** The server has no picture of that ground. */
  | { readonly how: 'none'; readonly maxAge: number }
  | { readonly how: 'unavailable'; readonly retryAfter: number };

export type TileWanted = {
  readonly basemap: string;
  readonly at: TileAt;
  /** Who asks, as a digest: for limits only. */
  readonly network: string;
};

/** What we ask of whoever draws the ground for us. */
export type TilePort = { readonly tile: (wanted: TileWanted) => Promise<Tile> };

/** Where tiles are wanted, on the National Grid: nobody fetches the rest of the country through us. */
export type WithinPort = () => Promise<Box | undefined>;
