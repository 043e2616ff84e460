import type { Chance } from '../chance.ts';
import {
  add,
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

type Parcels = { readonly cuts: readonly Line[]; readonly blocks: readonly Polygon[] };

/** Cuts a convex polygon, longest side first, until every block is about as large as asked. The cuts become streets. */
export const subdivide = (polygon: Polygon, parcelling: Parcelling, chance: Chance): Parcels => {
  const cut = nextCut(polygon, parcelling, chance);
  const parts = cut && split(polygon, cut.at, cut.direction);
  if (!parts) return { cuts: [], blocks: [polygon] };
  const left = subdivide(parts.left, parcelling, chance);
  const right = subdivide(parts.right, parcelling, chance);
  return {
    cuts: [parts.cut, ...left.cuts, ...right.cuts],
    blocks: [...left.blocks, ...right.blocks],
  };
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
