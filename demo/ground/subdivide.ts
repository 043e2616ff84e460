import type { Chance } from '../chance.ts';
import type { Ground } from './grounds.ts';
import {
  add,
  contains,
  distance,
  dot,
  leftOf,
  less,
  middleOf,
  sides,
  times,
  toward,
  unit,
  type Line,
  type Point,
  type Polygon,
} from './plane.ts';

/** How ground is cut into blocks: metres of a finished block, and how far cuts stray from square and from even. */
export type Parcelling = {
  readonly depth: number;
  readonly length: number;
  readonly tilt: number;
  readonly stray: number;
};

export type Parcels = { readonly cuts: readonly Line[]; readonly blocks: readonly Block[] };
/** What streets enclose; `ground` where nothing is to be built on it. */
export type Block = { readonly polygon: Polygon; readonly ground?: Ground | undefined };

type Cutting = { readonly parcelling: Parcelling; readonly grounds: readonly Ground[] };

/**
 * Cuts a convex polygon, longest side first, until every block is about as large as asked, or as the ground that lies in it. The
 * cuts become streets.
 */
export const subdivide = (polygon: Polygon, cutting: Cutting, chance: Chance): Parcels => {
  const here = cutting.grounds.filter(({ at }) => contains(polygon, at));
  const [ground] = here;
  if (ground && here.length === 1 && isAboutAsWide(polygon, ground.across))
    return { cuts: [], blocks: [{ polygon, ground }] };
  const cut = nextCut(polygon, cutting.parcelling, chance);
  const parts = cut && split(polygon, cut.at, cut.direction);
  if (!parts) return { cuts: [], blocks: [{ polygon, ground }] };
  const left = subdivide(parts.left, { ...cutting, grounds: here }, chance);
  const right = subdivide(parts.right, { ...cutting, grounds: here }, chance);
  return {
    cuts: [parts.cut, ...left.cuts, ...right.cuts],
    blocks: [...left.blocks, ...right.blocks],
  };
};

const isAboutAsWide = (polygon: Polygon, across: number): boolean => {
  const axis = longestSide(polygon);
  const [one, other] = [extent(polygon, axis).size, extent(polygon, leftOf(axis)).size];
  return one * other < across ** 2 * 1.5 && Math.max(one, other) < across * 1.9;
};

/** The two sides of a convex polygon about a straight line, and the line's part inside. */
export const split = (
  polygon: Polygon,
  at: Point,
  direction: Point,
): { left: Polygon; right: Polygon; cut: Line } | undefined => {
  const across = leftOf(direction);
  const left: Point[] = [];
  const right: Point[] = [];
  const cut: Point[] = [];
  for (const [a, b] of sides(polygon)) {
    const from = dot(less(a, at), across);
    const to = dot(less(b, at), across);
    (from >= 0 ? left : right).push(a);
    if (from >= 0 === to >= 0) continue;
    const crossing = toward(a, b, from / (from - to));
    left.push(crossing);
    right.push(crossing);
    cut.push(crossing);
  }
  return cut.length === 2 ? { left, right, cut } : undefined;
};

const nextCut = (
  polygon: Polygon,
  { depth, length, tilt, stray }: Parcelling,
  chance: Chance,
): { at: Point; direction: Point } | undefined => {
  const axis = longestSide(polygon);
  const along = extent(polygon, axis);
  const across = extent(polygon, leftOf(axis));
  const [long, short] = along.size >= across.size ? [along, across] : [across, along];
  const cutLong = long.size / length >= short.size / depth || long.size > length * 3;
  const [chosen, target] = cutLong ? [long, length] : [short, depth];
  if (chosen.size < target * 1.45) return undefined;
  const shares = Math.max(2, Math.round(chosen.size / target));
  const part = Math.floor(shares / 2) / shares + chance.between(-stray, stray) / shares;
  const swerve = Math.tan(chance.between(-tilt, tilt));
  const direction = unit(add(leftOf(chosen.direction), times(chosen.direction, swerve)));
  const base = middleOf(polygon);
  const shift = chosen.low + chosen.size * part - dot(base, chosen.direction);
  return { at: add(base, times(chosen.direction, shift)), direction };
};

type Extent = { readonly direction: Point; readonly low: number; readonly size: number };

const extent = (polygon: Polygon, direction: Point): Extent => {
  const places = polygon.map((corner) => dot(corner, direction));
  const low = Math.min(...places);
  return { direction, low, size: Math.max(...places) - low };
};

const longestSide = (polygon: Polygon): Point => {
  let best = { size: 0, direction: { x: 1, y: 0 } };
  for (const [a, b] of sides(polygon)) {
    const size = distance(a, b);
    if (size > best.size) best = { size, direction: unit(less(b, a)) };
  }
  return best.direction;
};
