import type { Position } from '../shape.ts';

/** Where a name stands: its middle in pixels, its slope in degrees, and how long the straight run under it is. */
export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
};

/** Pixels by which a street may leave the straight line of its name and still be seen to be meant. */
const bow = 5;

/** Straight runs of a street that are long enough for its name, the longest first. Never upside down. */
export function placesAlong(lines: readonly (readonly Position[])[], width: number): Placed[] {
  const runs = lines.flatMap(straightRuns).filter(({ length }) => length >= width);
  const longest = runs.toSorted((one, other) => other.length - one.length).slice(0, 4);
  return longest.flatMap((run) => shifts.map((shift) => along(run, shift * (run.length - width))));
}

/** Where on its run a name may stand: in the middle, else to one side. */
const shifts = [0, -0.15, 0.15, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5];

function along({ x, y, angle, length }: Placed, pixels: number): Placed {
  const turn = (angle * Math.PI) / 180;
  return { x: x + pixels * Math.cos(turn), y: y + pixels * Math.sin(turn), angle, length };
}

function straightRuns(line: readonly Position[]): Placed[] {
  const runs: Placed[] = [];
  for (let first = 0; first < line.length - 1;) {
    let last = first + 1;
    while (last + 1 < line.length && isStraight(line.slice(first, last + 2))) last += 1;
    const [start, end] = [line[first], line[last]];
    if (start && end) runs.push(placed(start, end));
    first = Math.max(first + 1, first + Math.floor((last - first) / 2));
  }
  return runs;
}

function placed([x1, y1]: Position, [x2, y2]: Position): Placed {
  const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const angle = slope > 90 ? slope - 180 : slope <= -90 ? slope + 180 : slope;
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, angle, length: Math.hypot(x2 - x1, y2 - y1) };
}

function isStraight(points: readonly Position[]): boolean {
  const [x1, y1] = points[0] ?? [0, 0];
  const [x2, y2] = points.at(-1) ?? [0, 0];
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return false;
  return points.every(([x, y]) => Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length <= bow);
}
