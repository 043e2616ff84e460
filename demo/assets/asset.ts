import type { Street } from '../borough.ts';
import { add, leftOf, less, pairs, times, toward, distance, unit, type Point } from '../ground/plane.ts';

/** One thing that stands in the borough, as the system of whoever looks after it has it. */
export type Asset = {
  /** As on its label; no two of a layer have the same. */
  readonly id: string;
  readonly name: string;
  readonly nameCy?: string;
  readonly at: Point;
  readonly usrn?: string;
  readonly facts: Readonly<Record<string, string>>;
};

export type AssetLayer = { readonly layer: LayerName; readonly assets: readonly Asset[] };

export type LayerName =
  | 'street-lights'
  | 'litter-bins'
  | 'grit-bins'
  | 'trees'
  | 'gullies'
  | 'bus-stops'
  | 'play-areas'
  | 'libraries'
  | 'recycling-centres'
  | 'leisure-centres'
  | 'council-offices'
  | 'toilets';

type Spacing = { readonly first: number; readonly every: number; readonly aside: number };

/** Points beside a street, `every` so many metres, on its left and its right in turn; one at least. */
export const pointsBeside = ({ line }: Pick<Street, 'line'>, { first, every, aside }: Spacing): Point[] => {
  const found: Point[] = [];
  let next = first;
  let before = 0;
  for (const [from, to] of pairs(line)) {
    const length = distance(from, to);
    for (; next <= before + length; next += every) {
      const out = times(leftOf(unit(less(to, from))), found.length % 2 === 0 ? aside : -aside);
      found.push(metres(add(toward(from, to, (next - before) / length), out)));
    }
    before += length;
  }
  const [start, second] = line;
  if (found.length > 0 || !start || !second) return found;
  return [metres(add(toward(start, second, 0.5), times(leftOf(unit(less(second, start))), aside)))];
};

/** To the decimetre, as they are surveyed. */
const metres = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
