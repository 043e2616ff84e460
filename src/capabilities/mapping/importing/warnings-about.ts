import type { Tx } from '#platform/database';
import { areaKinds } from '../areas/area-kinds.ts';
import { areaSets } from '../areas/area-sets.ts';
import { holdsOn } from '../areas/areas-at.ts';
import { heldSet } from '../areas/kept-sets.ts';
import { outlineOf } from '../areas/outline.ts';
import type { Outline } from '../areas/outline.ts';
import { areaWarnings } from './area-warnings.ts';
import type { AreaWarning, Outlined } from './area-warnings.ts';
import type { FileSet } from './sets-in.ts';

/** What may be wrong with the sets of a file: overlaps and gaps, on the day from which each holds. */
export async function warningsAbout(tx: Tx, sets: readonly FileSet[]): Promise<readonly AreaWarning[]> {
  const kinds = await areaKinds(tx);
  const borough = await boroughIn(tx, sets);
  return sets.flatMap((set) => {
    const kind = kinds.find((one) => one.kind === set.kind);
    return kind ? areaWarnings(kind, outlinedOf(set), borough) : [];
  });
}

async function boroughIn(tx: Tx, sets: readonly FileSet[]): Promise<Outline | undefined> {
  const [own] = sets.find(({ kind }) => kind === 'borough')?.rows ?? [];
  if (own) return outlineOf(own);
  const held = (await areaSets(tx)).findLast(({ kind }) => kind === 'borough');
  return held && (await heldSet(tx, held)).outlines[0];
}

function outlinedOf({ on, rows }: FileSet): readonly Outlined[] {
  return rows.flatMap((row) => {
    const { kind, code, name, name_cy: cy, facts } = row;
    const from = Temporal.PlainDate.from(row.from_on);
    if (!holdsOn({ from }, on)) return [];
    return [{ area: { kind, code, name: { en: name, cy }, facts }, outline: outlineOf(row) }];
  });
}
