import { boxOfTile, nationalTiles } from '../tiles/tile-grid.ts';
import type { TileAt, TileGrid } from '../tiles/tile-grid.ts';
import type { Box } from '../box.ts';

/** Our own ground is cut as Ordnance Survey's maps are, so that a map keeps its level when it changes what it is drawn on; in larger pieces. */
export const groundTiles: TileGrid = { ...nationalTiles, tileSize: 512 };

/** The levels that are drawn: from a county on a telephone to a doorstep. */
export const groundLevels = { first: 3, last: 12 } as const;

/** One piece of ground at one level. */
export type Piece = TileAt & {
  readonly box: Box;
  /** Metres to a pixel. */
  readonly metres: number;
};

/** Pixels to a piece's edge, and of those beyond it that are drawn too, so that no cut edge shows. */
export const edge = groundTiles.tileSize;
const beyond = 16;

/** The piece of an address, or nothing if there is none. */
export function pieceAt(at: TileAt): Piece | undefined {
  const { first, last } = groundLevels;
  const box = at.level >= first && at.level <= last ? boxOfTile(groundTiles, at) : undefined;
  const metres = groundTiles.resolutions[at.level];
  return box && metres !== undefined ? { ...at, box, metres } : undefined;
}

export function reachOf({ box: { west, south, east, north }, metres }: Pick<Piece, 'box' | 'metres'>): Box {
  const margin = beyond * metres;
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin };
}
