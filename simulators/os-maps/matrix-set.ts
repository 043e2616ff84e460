/** The tile matrix set that Ordnance Survey publishes for EPSG:27700 (docs.os.uk, OS Maps API, layers and styles). */
export const CORNER = [-238_375, 1_376_256] as const;
export const LEVELS = 14;
const GROUND_EAST = 700_000;

/** From this level on a tile is premium data, which a plan of open data is refused. */
const PREMIUM: Readonly<Record<string, number>> = {
  Light_27700: 10,
  Road_27700: 10,
  Outdoor_27700: 10,
  Leisure_27700: 6,
};
const LAST: Readonly<Record<string, number>> = {
  Light_27700: 13,
  Road_27700: 13,
  Outdoor_27700: 13,
  Leisure_27700: 9,
};

export const LAYERS = Object.keys(LAST);

export const metresToAPixel = (level: number): number => 896 / 2 ** level;

export interface TileName {
  readonly layer: string;
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

export const isPremium = ({ layer, level }: TileName): boolean => level >= (PREMIUM[layer] ?? 0);

/** Columns and rows of a level: as many as it takes to cover the country from the corner. */
export function sizeOf(level: number): { readonly columns: number; readonly rows: number } {
  const across = 256 * metresToAPixel(level);
  return {
    columns: Math.ceil((GROUND_EAST - CORNER[0]) / across),
    rows: Math.ceil(CORNER[1] / across),
  };
}

/** What of a tile's name is out of range, as a WMTS says it; nothing if it is there. */
export function outOfRange({
  layer,
  level,
  column,
  row,
}: TileName): 'TILEMATRIX' | 'TILECOL' | 'TILEROW' | undefined {
  if (level > (LAST[layer] ?? -1)) return 'TILEMATRIX';
  const { columns, rows } = sizeOf(level);
  if (column >= columns) return 'TILECOL';
  return row >= rows ? 'TILEROW' : undefined;
}

/** The corner of a tile on the National Grid. */
export function cornerOf({ level, column, row }: TileName): readonly [west: number, north: number] {
  const across = 256 * metresToAPixel(level);
  return [CORNER[0] + column * across, CORNER[1] - row * across];
}
