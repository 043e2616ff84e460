import { item } from '../chance.ts';
import {
  add,
  distance,
  leftOf,
  less,
  pairs,
  times,
  toward,
  unit,
  type Line,
  type Point,
  type Polygon,
} from './plane.ts';

/** A Catmull-Rom curve through all of the points. */
export const curveThrough = (points: Line): Line => {
  const last = points.length - 1;
  const at = (index: number): Point => item(points, Math.min(last, Math.max(0, index)));
  return [
    ...pairs(points).flatMap((_, index) =>
      [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((part) =>
        catmullRom([at(index - 1), at(index), at(index + 1), at(index + 2)], part),
      ),
    ),
    at(last),
  ];
};

export const bend = (from: Point, by: Point, to: Point): Line =>
  Array.from({ length: 13 }, (_, step) =>
    toward(toward(from, by, step / 12), toward(by, to, step / 12), step / 12),
  );

/** Corners become curves that begin `reach` metres before them. */
export const rounded = (line: Line, reach: number): Line =>
  line.flatMap((corner, index) => {
    const before = line[index - 1];
    const after = line[index + 1];
    if (!before || !after) return [corner];
    const back = Math.min(reach, distance(before, corner) / 2.2) / distance(before, corner);
    const on = Math.min(reach, distance(corner, after) / 2.2) / distance(corner, after);
    return bend(toward(corner, before, back), corner, toward(corner, after, on));
  });

/** The ground within `half(part)` metres of the line, `part` running from 0 to 1 along it. */
export const ribbon = (line: Line, half: (part: number) => number): Polygon => {
  const banks = line.map((point, index) => {
    const before = item(line, Math.max(0, index - 1));
    const after = item(line, Math.min(line.length - 1, index + 1));
    const out = times(leftOf(unit(less(after, before))), half(index / (line.length - 1)));
    return [add(point, out), less(point, out)] as const;
  });
  return [...banks.map(([left]) => left), ...banks.map(([, right]) => right).toReversed()];
};

const catmullRom = ([a, b, c, d]: readonly [Point, Point, Point, Point], part: number): Point => {
  const blend = ([p, q, r, s]: readonly [number, number, number, number]): number =>
    0.5 *
    (2 * q + (r - p) * part + (2 * p - 5 * q + 4 * r - s) * part ** 2 + (3 * q - p - 3 * r + s) * part ** 3);
  return { x: blend([a.x, b.x, c.x, d.x]), y: blend([a.y, b.y, c.y, d.y]) };
};
