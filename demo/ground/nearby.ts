import { fromSegment, pairs, type Line, type Point } from './plane.ts';

/** Answers "what is within reach of this point" from a grid of squares; reach may not exceed the square. */
export type Nearby<T> = {
  readonly add: (value: T, from: Point, to?: Point) => void;
  /** The values whose segment comes within `reach` of the point, with its distance. May name one twice. */
  readonly around: (point: Point, reach: number) => { readonly value: T; readonly away: number }[];
};

type Segment<T> = { readonly value: T; readonly from: Point; readonly to: Point };

export const nearby = <T>(square: number): Nearby<T> => {
  const squares = new Map<number, Segment<T>[]>();
  const column = (metres: number): number => Math.floor(metres / square);
  return {
    add: (value, from, to = from) => {
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / square));
      let last: number | undefined;
      for (let step = 0; step <= steps; step += 1) {
        const part = step / steps;
        const at = key(column(from.x + (to.x - from.x) * part), column(from.y + (to.y - from.y) * part));
        if (at === last) continue;
        last = at;
        const here = squares.get(at);
        if (here) here.push({ value, from, to });
        else squares.set(at, [{ value, from, to }]);
      }
    },
    around: (point, reach) => {
      const found: { value: T; away: number }[] = [];
      for (let x = column(point.x) - 1; x <= column(point.x) + 1; x += 1) {
        for (let y = column(point.y) - 1; y <= column(point.y) + 1; y += 1) {
          for (const { value, from, to } of squares.get(key(x, y)) ?? []) {
            const away = fromSegment(point, from, to);
            if (away <= reach) found.push({ value, away });
          }
        }
      }
      return found;
    },
  };
};

const key = (x: number, y: number): number => x * 1_000_003 + y;

export const addLine = <T>(index: Nearby<T>, value: T, line: Line): void => {
  for (const [from, to] of pairs(line)) index.add(value, from, to);
};
