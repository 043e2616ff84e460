import type { At } from '../at.ts';
import type { Mark } from './mark.ts';

/** One mark, or several that would lie over one another, at the middle of them. */
export type Spot = {
  /** A layer, or all layers of things together. */
  readonly layer: string;
  readonly at: At;
  readonly marks: readonly Mark[];
  readonly count: number;
};

/** Pixels within which marks are one spot. Things of all layers gather together, and further: they are the ground's, not ours. */
const reach = { ours: 44, things: 62 };

/**
 * Marks as spots for a scale. Each goes to the square that it is in; squares whose middles have come too near are then joined.
 * Ten thousand take a few milliseconds.
 */
export function spotsOf(marks: readonly Mark[], metres: number): readonly Spot[] {
  const [things, ours] = [marks.filter(({ isThing }) => isThing), marks.filter(({ isThing }) => !isThing)];
  const side = { things: reach.things * metres, ours: reach.ours * metres };
  return [
    ...gathered(things, side.things, () => thingsTogether),
    ...gathered(ours, side.ours, ({ layer }) => layer),
  ];
}

export const thingsTogether = '';

function gathered(marks: readonly Mark[], side: number, layerOf: (mark: Mark) => string): readonly Spot[] {
  const squares = new Map<string, Gathering>();
  for (const mark of marks) {
    const layer = layerOf(mark);
    const [column, row] = [Math.floor(mark.at[0] / side), Math.floor(mark.at[1] / side)];
    const key = `${layer} ${column} ${row}`;
    const square = squares.get(key) ?? {
      column,
      row,
      layer,
      marks: [],
      count: 0,
      east: 0,
      north: 0,
    };
    squares.set(key, square);
    add(square, [mark]);
  }
  const joined = new Set<Gathering>();
  for (const square of [...squares.values()].toSorted((one, other) => other.count - one.count)) {
    if (joined.has(square)) continue;
    for (const near of neighbours(squares, square)) {
      if (joined.has(near) || near === square || distance(near, square) > side * 0.7) continue;
      joined.add(near);
      add(square, near.marks);
    }
  }
  return [...squares.values()].filter((square) => !joined.has(square)).map(spotOf);
}

type Gathering = {
  readonly layer: string;
  readonly column: number;
  readonly row: number;
  readonly marks: Mark[];
  count: number;
  east: number;
  north: number;
};

function add(square: Gathering, marks: readonly Mark[]): void {
  for (const mark of marks) {
    square.marks.push(mark);
    square.count += mark.count;
    square.east += mark.at[0] * mark.count;
    square.north += mark.at[1] * mark.count;
  }
}

function neighbours(squares: ReadonlyMap<string, Gathering>, { layer, column, row }: Gathering): Gathering[] {
  return [-1, 0, 1].flatMap((right) =>
    [-1, 0, 1].flatMap((up) => squares.get(`${layer} ${column + right} ${row + up}`) ?? []),
  );
}

const middle = ({ east, north, count }: Gathering): At => [east / count, north / count];

function distance(one: Gathering, other: Gathering): number {
  const [[e1, n1], [e2, n2]] = [middle(one), middle(other)];
  return Math.hypot(e1 - e2, n1 - n2);
}

function spotOf(square: Gathering): Spot {
  const { layer, marks, count } = square;
  return { layer, marks, count, at: middle(square) };
}
