import type { GridPoint } from '#language';
import type { Box } from '../box.ts';
import { boundsOf } from '../shape.ts';
import type { Position, Shape } from '../shape.ts';

/**
 * A shape that is asked whether it contains a place: corners in whole millimetres, so that two neighbours have the very
 * same border, and its edges by the slab of northing in which they lie, so that few of them are looked at.
 */
export type Outline = Box & {
  readonly corners: Int32Array;
  /** The index of the corner at which each edge ends, by the corner at which it begins. */
  readonly ends: Uint32Array;
  readonly slabs: Slabs;
};

type Slabs = {
  readonly south: number;
  readonly height: number;
  /** Where each slab's edges begin in `edges`; one more than there are slabs. */
  readonly first: Uint32Array;
  readonly edges: Uint32Array;
};

const millimetres = 1_000;
const edgesPerSlab = 6;
const mostSlabs = 8_192;

export function outlineOf(shape: Shape): Outline {
  const corners = Int32Array.from(shape.coordinates, (value) => Math.round(value * millimetres));
  const ends = endsOf(shape);
  return { ...boundsOf(shape), corners, ends, slabs: slabsOf(corners, ends) };
}

/**
 * Whether a place is inside the rings, holes and separate parts included (the even-odd rule). Every place belongs to
 * exactly one of two areas that share a border, on the border too: an edge is always measured from its southern end,
 * whichever way round its ring goes, and owns its southern end alone.
 */
export function isInside(outline: Outline, { easting, northing }: GridPoint): boolean {
  const [east, north] = [Math.round(easting * millimetres), Math.round(northing * millimetres)];
  let inside = false;
  for (const from of edgesAt(outline, north)) {
    const { south, top } = upwards(outline, from);
    const side = (top[0] - south[0]) * (north - south[1]) - (east - south[0]) * (top[1] - south[1]);
    if (side > 0) inside = !inside;
  }
  return inside;
}

/** Where a line from west to east crosses the edges, in metres and in order: inside is between the first and second, and so on. */
export function crossingsAt(outline: Outline, northing: number): readonly number[] {
  const north = northing * millimetres;
  return edgesAt(outline, north)
    .map((from) => {
      const { south, top } = upwards(outline, from);
      return (south[0] + ((north - south[1]) * (top[0] - south[0])) / (top[1] - south[1])) / millimetres;
    })
    .toSorted((one, other) => one - other);
}

/** The edges that a line from west to east crosses, by the corners at which they begin. */
function edgesAt({ corners, ends, slabs }: Outline, north: number): number[] {
  const slab = Math.floor((north - slabs.south) / slabs.height);
  const crossed: number[] = [];
  for (const from of slabs.edges.subarray(slabs.first[slab] ?? 0, slabs.first[slab + 1] ?? 0))
    if (northOf(corners, from) > north !== northOf(corners, ends[from] ?? 0) > north) crossed.push(from);
  return crossed;
}

/** An edge from its southern end to its northern one. */
function upwards(
  { corners, ends }: Outline,
  from: number,
): { readonly south: Position; readonly top: Position } {
  const to = ends[from] ?? 0;
  const [one, other]: readonly [Position, Position] = [
    [corners[2 * from] ?? 0, northOf(corners, from)],
    [corners[2 * to] ?? 0, northOf(corners, to)],
  ];
  return one[1] < other[1] ? { south: one, top: other } : { south: other, top: one };
}

function northOf(corners: Int32Array, corner: number): number {
  return corners[2 * corner + 1] ?? 0;
}

/** The rings again, in metres. */
export function ringsOf({ corners, ends }: Outline): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  for (const [at, end] of ends.entries()) {
    ring.push([(corners[2 * at] ?? 0) / millimetres, (corners[2 * at + 1] ?? 0) / millimetres]);
    if (end === at + 1) continue;
    rings.push(ring);
    ring = [];
  }
  return rings;
}

/** How many corners it has: what it costs to keep. */
export function cornersIn({ ends }: Outline): number {
  return ends.length;
}

function endsOf({ ends: parts }: Shape): Uint32Array {
  const ends = new Uint32Array((parts.at(-1) ?? 0) / 2);
  let first = 0;
  for (const part of parts) {
    for (let at = first; at < part / 2; at += 1) ends[at] = at + 1;
    ends[part / 2 - 1] = first;
    first = part / 2;
  }
  return ends;
}

/** As many slabs as keep few edges in each, fewer where edges are so long that they would stand in most of them. */
function slabsOf(corners: Int32Array, ends: Uint32Array): Slabs {
  let [south, north] = [Infinity, -Infinity];
  for (let at = 1; at < corners.length; at += 2) {
    south = Math.min(south, corners[at] ?? 0);
    north = Math.max(north, corners[at] ?? 0);
  }
  for (
    let count = Math.min(mostSlabs, Math.ceil(ends.length / edgesPerSlab));
    ;
    count = Math.ceil(count / 2)
  ) {
    const ground = { south, height: (north - south + 1) / count };
    const first = firstOf(corners, ends, { ...ground, count });
    const total = first[count] ?? 0;
    if (count === 1 || total <= 4 * ends.length)
      return { ...ground, first, edges: edgesOf(corners, ends, { ...ground, first, total }) };
  }
}

type Ground = { readonly south: number; readonly height: number };

/** How many edges stand in the slabs before each. An edge that runs level is never crossed, and stands in none. */
function firstOf(corners: Int32Array, ends: Uint32Array, { count, ...ground }: Ground & { count: number }) {
  const first = new Uint32Array(count + 1);
  for (const [from, to] of ends.entries()) {
    const { low, high } = slabsBetween(corners, [from, to], ground);
    for (let slab = low; slab <= high; slab += 1) first[slab + 1] = (first[slab + 1] ?? 0) + 1;
  }
  for (let slab = 0; slab < count; slab += 1) first[slab + 1] = (first[slab + 1] ?? 0) + (first[slab] ?? 0);
  return first;
}

function edgesOf(
  corners: Int32Array,
  ends: Uint32Array,
  { first, total, ...ground }: Ground & { first: Uint32Array; total: number },
) {
  const edges = new Uint32Array(total);
  const next = first.slice();
  for (const [from, to] of ends.entries()) {
    const { low, high } = slabsBetween(corners, [from, to], ground);
    for (let slab = low; slab <= high; slab += 1) {
      const at = next[slab] ?? 0;
      edges[at] = from;
      next[slab] = at + 1;
    }
  }
  return edges;
}

function slabsBetween(corners: Int32Array, [from, to]: readonly [number, number], { south, height }: Ground) {
  const [n1, n2] = [northOf(corners, from), northOf(corners, to)];
  if (n1 === n2) return { low: 0, high: -1 };
  return {
    low: Math.floor((Math.min(n1, n2) - south) / height),
    high: Math.floor((Math.max(n1, n2) - south) / height),
  };
}
