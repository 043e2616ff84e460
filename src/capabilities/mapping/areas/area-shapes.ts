import type { Tx } from '#platform/database';
import type { Box } from '../box.ts';
import { shapeOf } from '../shape.ts';
import type { Position, Shape } from '../shape.ts';
import type { Area } from './area.ts';
import { areaSets, setsOn } from './area-sets.ts';
import { holdsOn } from './areas-at.ts';
import type { OnDay } from './areas-at.ts';
import { heldSet } from './kept-sets.ts';
import type { HeldSet } from './kept-sets.ts';
import { ringsOf } from './outline.ts';

/** An area with its rings, outer ones and holes alike: to be filled by the even-odd rule. */
export type ShapedArea = Area & Box & { readonly rings: readonly (readonly Position[])[] };

/** The areas of a kind with their shapes, as a map draws them. */
export async function areaShapes(tx: Tx, kind: string, { on }: OnDay): Promise<readonly ShapedArea[]> {
  const set = setsOn(await areaSets(tx), on).find((one) => one.kind === kind);
  if (!set) return [];
  const { areas, outlines } = await heldSet(tx, set);
  return areas.flatMap((area, at) => {
    const outline = outlines[at];
    if (!outline || !holdsOn(area, on)) return [];
    const { west, south, east, north } = outline;
    return [{ ...area, west, south, east, north, rings: ringsOf(outline) }];
  });
}

/** The areas of a kind's newest set as shapes, and a revision that changes when they do. */
export async function newestShapes(
  tx: Tx,
  kind: string,
): Promise<{ readonly revision: string; readonly areas: readonly (Area & Box & Shape)[] }> {
  const set = (await areaSets(tx)).findLast((one) => one.kind === kind);
  if (!set) return { revision: 'none', areas: [] };
  const held = await heldSet(tx, set);
  const known = shapes.get(held) ?? shapesOf(held);
  shapes.set(held, known);
  return { revision: set.revision, areas: known };
}

const shapes = new WeakMap<HeldSet, readonly (Area & Box & Shape)[]>();

function shapesOf({ areas, outlines }: HeldSet) {
  return areas.flatMap((area, at) => {
    const outline = outlines[at];
    if (!outline) return [];
    const { west, south, east, north } = outline;
    return [{ ...area, west, south, east, north, ...shapeOf(ringsOf(outline)) }];
  });
}
