import type { GridPoint } from '#language';

/** The side of a square. */
export const metresOfCell = 100;
const eastwards = 20_000;

/** The 100 metre square of the National Grid that a point is in, as one number. */
export function cellOf({ easting, northing }: GridPoint): number {
  return Math.floor(easting / metresOfCell) * eastwards + Math.floor(northing / metresOfCell);
}

/** A column of squares, which follow one another as numbers: one range of an index. */
export type Column = { readonly south: number; readonly north: number };

/** The square that a point is in and those around it, `reach` squares each way, column by column. */
export function columnsAround({ easting, northing }: GridPoint, reach: number): readonly Column[] {
  const [west, south] = [easting - reach * metresOfCell, northing - reach * metresOfCell];
  const side = 2 * reach * metresOfCell;
  return columnsOf({ west, south, east: west + side, north: south + side });
}

/** The squares that a box touches, from the west on; none for a box that ends before it begins. */
export function columnsOf({
  west,
  south,
  east,
  north,
}: {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}): readonly Column[] {
  const count = Math.floor(east / metresOfCell) - Math.floor(west / metresOfCell) + 1;
  return Array.from({ length: Math.max(0, north < south ? 0 : count) }, (_, index) => {
    const easting = west + index * metresOfCell;
    return { south: cellOf({ easting, northing: south }), north: cellOf({ easting, northing: north }) };
  });
}
