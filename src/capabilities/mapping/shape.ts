import type { GridPoint } from '#language';
import type { Box } from './box.ts';

/** Points as numbers, east and north in turn, cut into rings or lines: each of `ends` is the index after a part's last number. */
export type Shape = { readonly coordinates: readonly number[]; readonly ends: readonly number[] };

export type Position = readonly [east: number, north: number];

/** The smallest whole metres that enclose a shape. */
export function boundsOf({ coordinates }: Shape): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let at = 0; at < coordinates.length; at += 2) {
    const [east, north] = [coordinates[at] ?? 0, coordinates[at + 1] ?? 0];
    box.west = Math.min(box.west, Math.floor(east));
    box.south = Math.min(box.south, Math.floor(north));
    box.east = Math.max(box.east, Math.ceil(east));
    box.north = Math.max(box.north, Math.ceil(north));
  }
  return box;
}

/** The parts of a shape, each as a list of points. */
export function partsOf({ coordinates, ends }: Shape): Position[][] {
  return ends.map((end, part) => {
    const points: Position[] = [];
    for (let at = part === 0 ? 0 : (ends[part - 1] ?? 0); at < end; at += 2)
      points.push([coordinates[at] ?? 0, coordinates[at + 1] ?? 0]);
    return points;
  });
}

export function shapeOf(parts: readonly (readonly Position[])[]): Shape {
  const ends: number[] = [];
  const coordinates = parts.flatMap((points) => points.flat());
  for (const points of parts) ends.push((ends.at(-1) ?? 0) + points.length * 2);
  return { coordinates, ends };
}

/**
 * Whether a point is inside the rings, holes and separate parts included (the even-odd rule). Every place belongs to
 * exactly one of two areas that share a border, on the border too: an edge is always measured from its southern end,
 * whichever way round its ring goes, and owns its southern end alone.
 */
export function contains({ coordinates, ends }: Shape, { easting, northing }: GridPoint): boolean {
  let inside = false;
  let first = 0;
  for (const end of ends) {
    let [e1, n1] = [coordinates[end - 2] ?? 0, coordinates[end - 1] ?? 0];
    for (let at = first; at < end; at += 2) {
      const [e2, n2] = [coordinates[at] ?? 0, coordinates[at + 1] ?? 0];
      if (n1 > northing !== n2 > northing) {
        const side =
          n1 < n2
            ? (e2 - e1) * (northing - n1) - (easting - e1) * (n2 - n1)
            : (e1 - e2) * (northing - n2) - (easting - e2) * (n1 - n2);
        if (side > 0) inside = !inside;
      }
      [e1, n1] = [e2, n2];
    }
    first = end;
  }
  return inside;
}

/** Metres from a point to the nearest part of a line. */
export function metresTo(shape: Shape, { easting, northing }: GridPoint): number {
  let least = Infinity;
  for (const points of partsOf(shape))
    for (const [index, end] of points.entries()) {
      const start = points[index - 1] ?? end;
      least = Math.min(least, metresToSegment(start, end, [easting, northing]));
    }
  return least;
}

function metresToSegment([e1, n1]: Position, [e2, n2]: Position, [e, n]: Position): number {
  const [along, up] = [e2 - e1, n2 - n1];
  const length = along ** 2 + up ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((e - e1) * along + (n - n1) * up) / length));
  return Math.hypot(e - e1 - share * along, n - n1 - share * up);
}
