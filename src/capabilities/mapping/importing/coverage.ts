import type { Outline } from '../areas/outline.ts';
import { crossingsAt } from '../areas/outline.ts';

/** Two areas that share ground, by their places in the list. */
export type Meeting = {
  readonly one: number;
  readonly other: number;
  readonly squareMetres: number;
  readonly at: string;
};

export type Coverage = {
  readonly overlaps: readonly Meeting[];
  /** The ground of each, in square metres. */
  readonly sizes: readonly number[];
  /** What of the whole is in none of them. */
  readonly gap: { readonly squareMetres: number; readonly at: string } | undefined;
};

type Stretch = { readonly area: number; readonly west: number; readonly east: number };

/** How many lines are drawn across: over a borough of 15 km one every 4 metres, so that a hectare is found to a few percent. */
const lines = 4_000;

/** Measures what areas share and what they leave, along lines drawn from west to east. */
export function coverageOf(areas: readonly Outline[], whole: Outline | undefined): Coverage {
  const extents = whole ? [...areas, whole] : areas;
  const south = Math.min(...extents.map((one) => one.south));
  const step = Math.max((Math.max(...extents.map((one) => one.north)) - south) / lines, 0.5);
  const sizes = areas.map(() => 0);
  const shared = new Map<string, Shared>();
  const left: Left = { squareMetres: 0, widest: 0, at: '' };
  for (let line = 0; line < lines; line += 1) {
    const north = south + (line + 0.5) * step;
    const stretches = areas
      .flatMap((outline, area) => stretchesAt(outline, north).map(([west, east]) => ({ area, west, east })))
      .toSorted((one, other) => one.west - other.west);
    for (const { area, west, east } of stretches) sizes[area] = (sizes[area] ?? 0) + (east - west) * step;
    addShared(shared, stretches, { north, step });
    if (whole) addLeft(left, leftIn(stretchesAt(whole, north), stretches), { north, step });
  }
  return {
    sizes,
    overlaps: [...shared.values()],
    gap: whole && { squareMetres: left.squareMetres, at: left.at },
  };
}

type Shared = { readonly one: number; readonly other: number; squareMetres: number; readonly at: string };
type Left = { squareMetres: number; widest: number; at: string };
type Line = { readonly north: number; readonly step: number };

function addShared(shared: Map<string, Shared>, stretches: readonly Stretch[], { north, step }: Line): void {
  for (const { one, other, west, east } of sharedIn(stretches)) {
    const key = `${String(one)} ${String(other)}`;
    const known = shared.get(key) ?? { one, other, squareMetres: 0, at: placeOf(west, east, north) };
    known.squareMetres += (east - west) * step;
    shared.set(key, known);
  }
}

function addLeft(left: Left, stretches: readonly (readonly [number, number])[], { north, step }: Line): void {
  for (const [west, east] of stretches) {
    left.squareMetres += (east - west) * step;
    if (east - west > left.widest) [left.widest, left.at] = [east - west, placeOf(west, east, north)];
  }
}

function stretchesAt(outline: Outline, north: number): readonly (readonly [number, number])[] {
  if (north < outline.south || north > outline.north) return [];
  const crossings = crossingsAt(outline, north);
  return crossings.flatMap((west, at) => (at % 2 === 0 ? [[west, crossings[at + 1] ?? west] as const] : []));
}

function sharedIn(stretches: readonly Stretch[]) {
  const shared: { one: number; other: number; west: number; east: number }[] = [];
  for (const [at, first] of stretches.entries())
    for (let next = at + 1; next < stretches.length; next += 1) {
      const second = stretches[next];
      if (!second || second.west >= first.east) break;
      if (second.area === first.area) continue;
      const [one = 0, other = 0] = [first.area, second.area].toSorted((a, b) => a - b);
      shared.push({ one, other, west: second.west, east: Math.min(first.east, second.east) });
    }
  return shared;
}

function leftIn(whole: readonly (readonly [number, number])[], stretches: readonly Stretch[]) {
  const left: (readonly [number, number])[] = [];
  for (const [west, east] of whole) {
    let reached = west;
    for (const stretch of stretches) {
      if (stretch.east <= reached) continue;
      if (stretch.west >= east) break;
      if (stretch.west > reached) left.push([reached, stretch.west]);
      reached = Math.max(reached, stretch.east);
    }
    if (reached < east) left.push([reached, east]);
  }
  return left;
}

function placeOf(west: number, east: number, north: number): string {
  return `${String(Math.round((west + east) / 2))} ${String(Math.round(north))}`;
}
