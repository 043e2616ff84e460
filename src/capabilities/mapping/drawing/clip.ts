import type { Box } from '../box.ts';
import type { Position } from '../shape.ts';

/** A ring cut to a box (Sutherland and Hodgman). Empty when nothing of it is inside. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  return sidesOf(box).reduce<readonly Position[]>(cutAt, ring);
}

/** The stretches of a line that are inside a box. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const stretches: Position[][] = [];
  let open: Position[] | undefined;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    const inside = start && segmentIn(start, end, box);
    if (!inside) {
      open = undefined;
      continue;
    }
    if (!open || !same(open.at(-1), inside[0])) stretches.push((open = [inside[0]]));
    open.push(inside[1]);
  }
  return stretches;
}

type Side = { readonly axis: 0 | 1; readonly at: number; readonly sign: 1 | -1 };

function sidesOf({ west, south, east, north }: Box): Side[] {
  return [
    { axis: 0, at: west, sign: 1 },
    { axis: 0, at: east, sign: -1 },
    { axis: 1, at: south, sign: 1 },
    { axis: 1, at: north, sign: -1 },
  ];
}

function cutAt(ring: readonly Position[], side: Side): readonly Position[] {
  const cut: Position[] = [];
  let from = ring.at(-1);
  for (const to of ring) {
    if (from && isIn(from, side) !== isIn(to, side)) cut.push(crossing(from, to, side));
    if (isIn(to, side)) cut.push(to);
    from = to;
  }
  return cut;
}

function segmentIn(start: Position, end: Position, box: Box): readonly [Position, Position] | undefined {
  let [from, to] = [start, end];
  for (const side of sidesOf(box)) {
    const [a, b] = [isIn(from, side), isIn(to, side)];
    if (!a && !b) return undefined;
    if (!a) from = crossing(from, to, side);
    else if (!b) to = crossing(from, to, side);
  }
  return [from, to];
}

function isIn(point: Position, { axis, at, sign }: Side): boolean {
  return (point[axis] - at) * sign >= 0;
}

function crossing([e1, n1]: Position, [e2, n2]: Position, { axis, at }: Side): Position {
  if (axis === 0) return [at, n1 + ((n2 - n1) * (at - e1)) / (e2 - e1)];
  return [e1 + ((e2 - e1) * (at - n1)) / (n2 - n1), at];
}

function same(one: Position | undefined, other: Position): boolean {
  return one !== undefined && one[0] === other[0] && one[1] === other[1];
}
