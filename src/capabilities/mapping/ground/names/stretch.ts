import type { Position } from '../../shape.ts';
import { heading, turnBetween } from './joined.ts';

/** A line that is measured along. */
export type Measured = {
  readonly length: number;
  readonly at: (distance: number) => Position;
  /** The line from one distance to another. */
  readonly between: (from: number, to: number) => Position[];
  /** How much it turns there: in all, and at its sharpest corner, in radians. */
  readonly bend: (from: number, to: number) => Bend;
};

type Bend = { readonly all: number; readonly most: number };

export function measured(line: readonly Position[]): Measured {
  const marks = marksAlong(line);
  const turns = turnsAlong(line);
  /** The first point that is further along than that. */
  const after = (distance: number) => firstBeyond(marks, distance);
  const at = (distance: number): Position => {
    const next = Math.min(line.length - 1, Math.max(1, after(distance)));
    const [start, end] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
    const [from, to] = [marks[next - 1] ?? 0, marks[next] ?? 0];
    const share = to === from ? 0 : (distance - from) / (to - from);
    return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
  };
  return {
    length: marks.at(-1) ?? 0,
    at,
    between: (from, to) => [at(from), ...line.slice(after(from), beforeOf(marks, to)), at(to)],
    bend: (from, to) => bendOf(turns.slice(after(from), beforeOf(marks, to))),
  };
}

function marksAlong(line: readonly Position[]): number[] {
  let sum = 0;
  return line.map(([x, y], index) => {
    const before = line[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
}

function turnsAlong(line: readonly Position[]): number[] {
  return line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return before && after ? Math.abs(turnBetween(heading(before, point), heading(point, after))) : 0;
  });
}

function bendOf(turns: readonly number[]): Bend {
  return { all: turns.reduce((sum, turn) => sum + turn, 0), most: Math.max(0, ...turns) };
}

function firstBeyond(marks: readonly number[], distance: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) > distance) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The end of the points that are not as far along as that. */
function beforeOf(marks: readonly number[], distance: number): number {
  let end = firstBeyond(marks, distance);
  while (end > 0 && (marks[end - 1] ?? 0) >= distance) end -= 1;
  return end;
}
