export { openTiles } from './open-tiles.ts';
export type { Basemap, TileLimits } from './basemap.ts';
export type { TilesSettings } from './open-tiles.ts';
export type { TileSource } from './tile-source.ts';
export { whyNot } from './why-not.ts';
export { wmtsSource } from './wmts.ts';
export { xyzSource } from './xyz.ts';
