import type { Box } from '../box.ts';

/** How ground is cut into square pictures, as a tile server publishes it: level, column and row name one of them. */
export type TileGrid = {
  readonly projection: 'EPSG:27700' | 'EPSG:3857';
  /** The top left corner of column 0, row 0. */
  readonly origin: readonly [x: number, y: number];
  /** Metres of the projection to a pixel, by level, from far to near. */
  readonly resolutions: readonly number[];
  /** Pixels along an edge. */
  readonly tileSize: number;
};

export type TileAt = { readonly level: number; readonly column: number; readonly row: number };

const halved = (first: number, levels: number) =>
  Array.from({ length: levels }, (_none, level) => first / 2 ** level);

/** The tile matrix set that Ordnance Survey publishes for EPSG:27700: fourteen levels, 896 metres to a pixel and halved. */
export const nationalTiles: TileGrid = {
  projection: 'EPSG:27700',
  origin: [-238_375, 1_376_256],
  resolutions: halved(896, 14),
  tileSize: 256,
};

/** Half the way round the equator: the edge of the square world of web maps. */
const edge = 20_037_508.342_789_244;

/** The grid of most web maps, twenty-one levels. */
export const webTiles: TileGrid = {
  projection: 'EPSG:3857',
  origin: [-edge, edge],
  resolutions: halved((2 * edge) / 256, 21),
  tileSize: 256,
};

/** What a projection has ground for. */
const extents: Readonly<Record<TileGrid['projection'], Box>> = {
  'EPSG:27700': { west: 0, south: 0, east: 700_000, north: 1_300_000 },
  'EPSG:3857': { west: -edge, south: -edge, east: edge, north: edge },
};

/** The ground of a tile, in metres of its projection; nothing if the grid has no such tile. */
export function boxOfTile(
  { projection, origin, resolutions, tileSize }: TileGrid,
  at: TileAt,
): Box | undefined {
  const resolution = resolutions[at.level];
  if (resolution === undefined) return undefined;
  const across = tileSize * resolution;
  const west = origin[0] + at.column * across;
  const north = origin[1] - at.row * across;
  const box = { west, north, east: west + across, south: north - across };
  const all = extents[projection];
  // A tile that only touches the edge of the ground has none of it.
  const isOn = box.west < all.east && box.east > all.west && box.south < all.north && box.north > all.south;
  return isOn ? box : undefined;
}
