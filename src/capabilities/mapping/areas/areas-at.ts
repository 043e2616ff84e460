import type { GridPoint } from '#language';
import type { Tx } from '#platform/database';
import { holds } from '../box.ts';
import type { Area } from './area.ts';
import { areaSets, setsOn } from './area-sets.ts';
import { heldSet } from './kept-sets.ts';
import type { HeldSet } from './kept-sets.ts';
import { isInside } from './outline.ts';

/** The day in question: boundaries change. */
export type OnDay = { readonly on: Temporal.PlainDate };

/** The areas that a place is in on a day, in the order of kind and code. Empty outside the borough. */
export async function areasAt(tx: Tx, point: GridPoint, { on }: OnDay): Promise<Area[]> {
  const found: Area[] = [];
  for (const set of setsOn(await areaSets(tx), on))
    for (const area of areasIn(await heldSet(tx, set), point)) if (holdsOn(area, on)) found.push(area);
  return found;
}

/** Every area of a kind that holds on a day, in the order of code. */
export async function areasOfKind(tx: Tx, kind: string, { on }: OnDay): Promise<readonly Area[]> {
  const set = setsOn(await areaSets(tx), on).find((one) => one.kind === kind);
  return set ? (await heldSet(tx, set)).areas.filter((area) => holdsOn(area, on)) : [];
}

/** An area by its code, whenever it held: old cases name wards that are no more. The newest where it held several times. */
export async function areaOf(tx: Tx, kind: string, code: string): Promise<Area | undefined> {
  for (const set of (await areaSets(tx)).filter((one) => one.kind === kind).toReversed()) {
    const area = (await heldSet(tx, set)).areas.findLast((one) => one.code === code);
    if (area) return area;
  }
  return undefined;
}

function* areasIn({ areas, outlines, bounds }: HeldSet, point: GridPoint): Generator<Area> {
  const { easting, northing } = point;
  for (const at of areas.keys()) {
    const [west = 0, south = 0, east = 0, north = 0] = bounds.subarray(4 * at, 4 * at + 4);
    if (!holds({ west, south, east, north }, easting, northing)) continue;
    const [area, outline] = [areas[at], outlines[at]];
    if (area && outline && isInside(outline, point)) yield area;
  }
}

export function holdsOn({ from, to }: Pick<Area, 'from' | 'to'>, day: Temporal.PlainDate): boolean {
  return (
    (from === undefined || Temporal.PlainDate.compare(from, day) <= 0) &&
    (to === undefined || Temporal.PlainDate.compare(day, to) <= 0)
  );
}
