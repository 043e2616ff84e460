import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';
import { daysOf } from './area.ts';
import type { Area, Facts } from './area.ts';
import type { AreaSet } from './area-sets.ts';
import { cornersIn, outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';

/** The areas of one set, with what is needed to find one of them at a place. */
export type HeldSet = {
  readonly areas: readonly Area[];
  readonly outlines: readonly Outline[];
  /** West, south, east and north of each, one after the other. */
  readonly bounds: Int32Array;
};

/**
 * How many corners a process keeps, of all councils together: at about 20 bytes each some 80 MB. When there are more, the
 * set that was not asked for longest is read again when it is.
 */
const mostCorners = 4_000_000;

const kept = new Map<string, HeldSet>();

/** The areas of a set, read once for each process and revision. */
export async function heldSet(tx: Tx, set: AreaSet): Promise<HeldSet> {
  const { key } = set;
  const known = kept.get(key);
  if (known) {
    touch(key, known);
    return known;
  }
  const held = await readSet(tx, set);
  touch(key, held);
  makeRoom();
  return held;
}

function touch(key: string, held: HeldSet): void {
  kept.delete(key);
  kept.set(key, held);
}

function makeRoom(): void {
  let corners = 0;
  for (const [key, { outlines }] of [...kept].toReversed()) {
    corners += outlines.reduce((sum, outline) => sum + cornersIn(outline), 0);
    if (corners > mostCorners && key !== [...kept.keys()].at(-1)) kept.delete(key);
  }
}

async function readSet(tx: Tx, { kind, on }: AreaSet): Promise<HeldSet> {
  const rows = await tables<MappingTables>(tx)
    .selectFrom('mapping.area')
    .select(['code', 'name', 'name_cy', 'facts', 'from_on', 'to_on', 'coordinates', 'ends'])
    .where('authority_id', '=', tx.authority)
    .where('kind', '=', kind)
    .where('set_on', '=', on)
    .orderBy('code')
    .orderBy('from_on')
    .execute();
  const outlines = rows.map(outlineOf);
  return {
    outlines,
    bounds: Int32Array.from(outlines.flatMap(({ west, south, east, north }) => [west, south, east, north])),
    areas: rows.map(({ code, name, name_cy: cy, facts, from_on: from, to_on: to }) => ({
      kind,
      code,
      name: { en: name, cy },
      facts: factsOf(facts),
      ...daysOf({ from, to }),
    })),
  };
}

export function factsOf(stored: unknown): Facts {
  return isFacts(stored) ? stored : {};
}

function isFacts(stored: unknown): stored is Facts {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}
