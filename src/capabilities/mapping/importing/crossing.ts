import type { Position } from '../shape.ts';
import { edgesOf } from './edge.ts';
import type { Edge } from './edge.ts';
import { edgesTogether } from './edge-cells.ts';

/** What lies nearer than this to a line lies on it, in metres: surveys are not finer, and degrees are rounded. */
const touching = 0.01;

/** Where the rings of an area cross themselves or one another, if they do. Rings may touch. */
export function crossingIn(rings: readonly (readonly Position[])[]): Position | undefined {
  for (const together of edgesTogether(edgesOf(rings)))
    for (const [place, one] of together.entries())
      for (const other of together.slice(place + 1)) {
        const found = crossingOf(one, other);
        if (found) return found;
      }
  return undefined;
}

function crossingOf(one: Edge, other: Edge): Position | undefined {
  if (one.after === other || other.after === one || !areNear(one, other)) return undefined;
  const others = [leftOf(one, other.from), leftOf(one, other.to)] as const;
  const own = [leftOf(other, one.from), leftOf(other, one.to)] as const;
  if ([...others, ...own].every((metres) => Math.abs(metres) > touching))
    return areApart(others) && areApart(own) ? meetingOf(one, own) : undefined;
  if (crossesAt(one, other)) return other.from;
  return crossesAt(other, one) ? one.from : undefined;
}

/** Whether the ring that has a corner where a side begins goes over another side there, or through its first corner. */
function crossesAt(side: Edge, { from: corner, before, to }: Edge): boolean {
  const ways = [before.from, to] as const;
  if (distance(corner, side.from) <= touching) {
    const turns = ways.map((way) => isBetween(side, way));
    return turns.every((turn) => turn !== undefined) && turns[0] !== turns[1];
  }
  if (!isOn(side, corner)) return false;
  return areApart([leftOf(side, ways[0]), leftOf(side, ways[1])]);
}

/** Whether a way lies between the sides that meet where one begins, as they turn left; nothing where it goes along them. */
function isBetween({ from: about, to, before }: Edge, way: Position): boolean | undefined {
  const first = turnOf(about, before.from);
  const turned = (corner: Position) => (turnOf(about, corner) - first + 4 * Math.PI) % (2 * Math.PI);
  const [most, seen] = [turned(to), turned(way)];
  const least = 1e-9;
  if (Math.min(seen, 2 * Math.PI - seen, Math.abs(seen - most)) < least) return undefined;
  return seen < most;
}

function turnOf([east, north]: Position, [toEast, toNorth]: Position): number {
  return Math.atan2(toNorth - north, toEast - east);
}

type Line = Pick<Edge, 'from' | 'to'>;

/** How far to the left of a line, prolonged, a corner lies, in metres. */
function leftOf({ from: [ae, an], to: [be, bn] }: Line, [east, north]: Position): number {
  const [e, n] = [be - ae, bn - an];
  return (e * (north - an) - n * (east - ae)) / Math.hypot(e, n);
}

/** Whether a corner lies on a line, between its ends. */
function isOn(line: Line, corner: Position): boolean {
  if (Math.abs(leftOf(line, corner)) > touching) return false;
  const length = distance(line.from, line.to);
  return (
    distance(line.from, corner) < length &&
    distance(line.to, corner) < length &&
    distance(line.to, corner) > touching
  );
}

/** Whether two corners lie on both sides of a line. */
function areApart([one, other]: readonly [number, number]): boolean {
  return Math.abs(one) > touching && Math.abs(other) > touching && one > 0 !== other > 0;
}

function areNear({ from: a, to: b }: Line, { from: c, to: d }: Line): boolean {
  return isNearAlong([a[0], b[0]], [c[0], d[0]]) && isNearAlong([a[1], b[1]], [c[1], d[1]]);
}

function isNearAlong([a, b]: Position, [c, d]: Position): boolean {
  return Math.min(c, d) - Math.max(a, b) <= touching && Math.min(a, b) - Math.max(c, d) <= touching;
}

function meetingOf({ from, to }: Line, [before, after]: readonly [number, number]): Position {
  const share = before / (before - after);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function distance([e1, n1]: Position, [e2, n2]: Position): number {
  return Math.hypot(e2 - e1, n2 - n1);
}
