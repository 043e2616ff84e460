import type { Position } from '../../shape.ts';

/** Metres: ends that are nearer than that are the same place. */
const together = 1;

/**
 * Lines put end to end where they meet, each at a crossing with the one that goes on most nearly straight: a street is recorded in
 * stretches, and its name is written once along all of them.
 */
export function joined(lines: readonly (readonly Position[])[]): Position[][] {
  const left = new Set(lines.filter(({ length }) => length > 1));
  const whole: Position[][] = [];
  for (const line of left) {
    left.delete(line);
    const forth = extended([...line], left);
    whole.push(extended(forth.toReversed(), left));
  }
  return whole;
}

function extended(line: Position[], left: Set<readonly Position[]>): Position[] {
  for (let next = continuation(line, left); next; next = continuation(line, left)) {
    left.delete(next.of);
    line.push(...next.points);
  }
  return line;
}

type Continuation = {
  readonly of: readonly Position[];
  readonly points: readonly Position[];
  readonly turn: number;
};

/** The stretch that goes on from a line's end, without the point that they share. */
function continuation(line: readonly Position[], left: Set<readonly Position[]>): Continuation | undefined {
  const [before, end] = [line.at(-2), line.at(-1)];
  if (!before || !end) return undefined;
  const found = [...left].flatMap((of) =>
    [of, of.toReversed()].flatMap((way) => goingOn(before, end, { of, way })),
  );
  return found.toSorted((one, other) => one.turn - other.turn)[0];
}

type Way = { readonly of: readonly Position[]; readonly way: readonly Position[] };

function goingOn(before: Position, end: Position, { of, way }: Way): Continuation[] {
  const [start, second] = way;
  if (!start || !second || !meet(start, end)) return [];
  const turn = Math.abs(turnBetween(heading(before, end), heading(start, second)));
  return turn < Math.PI / 2 ? [{ of, points: way.slice(1), turn }] : [];
}

function meet([e1, n1]: Position, [e2, n2]: Position): boolean {
  return Math.hypot(e1 - e2, n1 - n2) <= together;
}

export function heading([x1, y1]: Position, [x2, y2]: Position): number {
  return Math.atan2(y2 - y1, x2 - x1);
}

/** From one heading to another the shorter way round, in radians. */
export function turnBetween(one: number, other: number): number {
  const turn = (other - one) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}
