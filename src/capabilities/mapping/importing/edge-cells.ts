import type { Edge } from './edge.ts';

type Grid = {
  readonly west: number;
  readonly south: number;
  readonly size: number;
  readonly rows: number;
};

/** With a little to spare for what touches a cell, in metres. */
const spare = 0.02;

/** Edges that share a cell of a grid with about as many cells as there are edges: only these can meet. */
export function edgesTogether(edges: readonly Edge[]): Iterable<readonly Edge[]> {
  const grid = gridOver(edges);
  const cells = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const cell of cellsUnder(edge, grid)) {
      const there = cells.get(cell);
      if (there) there.push(edge);
      else cells.set(cell, [edge]);
    }
  return cells.values();
}

function gridOver(edges: readonly Edge[]): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { from } of edges) {
    [west, east] = [Math.min(west, from[0]), Math.max(east, from[0])];
    [south, north] = [Math.min(south, from[1]), Math.max(north, from[1])];
  }
  const [wide, high] = [east - west, north - south];
  const size = Math.max(
    Math.sqrt((wide * high) / Math.max(edges.length, 1)),
    Math.max(wide, high) / 4_096,
    1,
  );
  return { west, south, size, rows: Math.floor(high / size) + 3 };
}

/** The cells through which an edge goes, column by column. */
function* cellsUnder({ from, to }: Edge, { west, south, size, rows }: Grid): Generator<number> {
  const [left, right] = from[0] < to[0] ? [from, to] : [to, from];
  const slope = left[0] === right[0] ? 0 : (right[1] - left[1]) / (right[0] - left[0]);
  const lowest = Math.min(left[1], right[1]) - spare;
  const highest = Math.max(left[1], right[1]) + spare;
  const columnOf = (easting: number) => Math.floor((easting - west) / size) + 1;
  const rowOf = (northing: number) => Math.floor((northing - south) / size) + 1;
  const last = columnOf(right[0] + spare);
  for (let column = columnOf(left[0] - spare); column <= last; column += 1) {
    const begins = left[1] + slope * (west + (column - 1) * size - left[0]);
    const ends = begins + slope * size;
    const steep = spare * (1 + Math.abs(slope));
    const isSteep = left[0] === right[0];
    const low = isSteep ? lowest : Math.max(lowest, Math.min(begins, ends) - steep);
    const high = isSteep ? highest : Math.min(highest, Math.max(begins, ends) + steep);
    for (let row = rowOf(low); row <= rowOf(high); row += 1) yield column * rows + row;
  }
}
