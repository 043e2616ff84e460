/** An upright rectangle on the National Grid, in metres. */
export type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export function touches(one: Box, other: Box): boolean {
  return (
    one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south
  );
}

export function holds(box: Box, east: number, north: number): boolean {
  return east >= box.west && east <= box.east && north >= box.south && north <= box.north;
}

export function widened({ west, south, east, north }: Box, metres: number): Box {
  return { west: west - metres, south: south - metres, east: east + metres, north: north + metres };
}
