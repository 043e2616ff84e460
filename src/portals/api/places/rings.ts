import type { GridPoint } from '#language';
import { positionOf } from './geojson.ts';
import type { Position } from './geojson.ts';

type Corner = readonly [easting: number, northing: number];
type Ring = readonly Corner[];

/**
 * Rings to be filled by the even-odd rule, as the polygons of GeoJSON: each with the holes in it, outer rings against the
 * clock and holes with it (RFC 7946, 3.1.6).
 */
export function polygonsOf(rings: readonly Ring[]): Position[][][] {
  const whole = rings.filter((ring) => ring.length >= 3);
  const above = whole.map((ring) => whole.filter((other) => other !== ring && isWithin(ring, other)));
  return whole.flatMap((outer, place) => {
    if ((above[place]?.length ?? 0) % 2 !== 0) return [];
    const depth = above[place]?.length ?? 0;
    const holes = whole.filter((_hole, at) => above[at]?.length === depth + 1 && above[at].includes(outer));
    return [[turned(outer, 1), ...holes.map((hole) => turned(hole, -1))]];
  });
}

/** By a place that is on its edge and on no other's: the middle of its first side. */
function isWithin([first, second]: Ring, other: Ring): boolean {
  if (!first || !second) return false;
  const [east, north] = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  let inside = false;
  for (let at = 0, before = other.length - 1; at < other.length; before = at, at += 1) {
    const [[x, y], [u, v]] = [other[at] ?? [0, 0], other[before] ?? [0, 0]];
    if (y > north !== v > north && east < ((u - x) * (north - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
}

function turned(ring: Ring, way: 1 | -1): Position[] {
  const closed = closedRing(ring);
  const inOrder = Math.sign(areaOf(closed)) === way ? closed : closed.toReversed();
  return inOrder.map(([easting, northing]) => positionOf({ easting, northing } satisfies GridPoint));
}

function closedRing(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

/** Twice the area, positive where the ring goes against the clock. */
function areaOf(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x, y], [u, v]] = [ring[at - 1] ?? [0, 0], ring[at] ?? [0, 0]];
    sum += x * v - u * y;
  }
  return sum;
}
