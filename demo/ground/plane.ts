import { item } from '../chance.ts';

/** Metres; eastings and northings, or the same about the town's centre. */
export type Point = { readonly x: number; readonly y: number };
export type Line = readonly Point[];
/** A ring that is not closed by repeating its first corner. */
export type Polygon = readonly Point[];

export const polar = (radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const times = (a: Point, factor: number): Point => ({ x: a.x * factor, y: a.y * factor });
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const toward = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});
export const unit = (a: Point): Point => {
  const length = Math.hypot(a.x, a.y);
  return length === 0 ? { x: 1, y: 0 } : times(a, 1 / length);
};
export const leftOf = (direction: Point): Point => ({ x: -direction.y, y: direction.x });
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;

export const pairs = (line: Line): (readonly [Point, Point])[] =>
  line.slice(1).map((point, index) => [item(line, index), point]);
export const sides = (polygon: Polygon): (readonly [Point, Point])[] =>
  polygon.map((point, index) => [point, item(polygon, (index + 1) % polygon.length)]);

export const lengthOf = (line: Line): number => pairs(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** The same line with a point at least every `step` metres. The points are the same from either end. */
export const densified = (line: Line, step: number): Line => {
  const points: Point[] = line.slice(0, 1);
  for (const [a, b] of pairs(line)) {
    const parts = Math.max(1, Math.ceil(distance(a, b) / step));
    const forward = a.x < b.x || (a.x === b.x && a.y <= b.y);
    for (let part = 1; part < parts; part += 1) {
      points.push(forward ? toward(a, b, part / parts) : toward(b, a, (parts - part) / parts));
    }
    points.push(b);
  }
  return points;
};

/** The signed area: positive when the corners go round against the clock. */
export const areaOf = (polygon: Polygon): number =>
  sides(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0) / 2;

export const middleOf = (points: readonly Point[]): Point =>
  times(
    points.reduce((sum, point) => add(sum, point), { x: 0, y: 0 }),
    1 / points.length,
  );

export const contains = (polygon: Polygon, { x, y }: Point): boolean => {
  let inside = false;
  let before = item(polygon, polygon.length - 1);
  for (const corner of polygon) {
    if (corner.y > y !== before.y > y) {
      const crossing = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
};

export const fromSegment = (point: Point, a: Point, b: Point): number => {
  const along = less(b, a);
  const square = dot(along, along);
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, dot(less(point, a), along) / square));
  return distance(point, add(a, times(along, part)));
};

export const fromLine = (point: Point, line: Line): number =>
  pairs(line).reduce((nearest, [a, b]) => Math.min(nearest, fromSegment(point, a, b)), Infinity);

type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
export const boxOf = (points: readonly Point[]): Box => ({
  west: points.reduce((least, { x }) => Math.min(least, x), Infinity),
  south: points.reduce((least, { y }) => Math.min(least, y), Infinity),
  east: points.reduce((most, { x }) => Math.max(most, x), -Infinity),
  north: points.reduce((most, { y }) => Math.max(most, y), -Infinity),
});
