import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Box } from './box.ts';
import { kept } from './kept.ts';
import type { Shape } from './shape.ts';
import type { MappingTables } from './tables.ts';

export type AreaKind = MappingTables['mapping.area']['kind'];

/** An area that has a name, with its nine-character ONS (GSS) code. */
export type Area = {
  readonly kind: AreaKind;
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string };
};

export type DrawnArea = Area & Shape & Box;

/** Every area of the council, in the order of kind and code. */
export const areasOf = kept('areas', readAreas, []);

async function readAreas(tx: Tx): Promise<readonly DrawnArea[]> {
  const areas = await tables<MappingTables>(tx)
    .selectFrom('mapping.area')
    .select(['kind', 'code', 'name', 'name_cy', 'west', 'south', 'east', 'north', 'coordinates', 'ends'])
    .where('authority_id', '=', tx.authority)
    .orderBy('kind')
    .orderBy('code')
    .execute();
  return areas.map(({ name, name_cy: cy, ...area }) => ({
    ...area,
    name: { en: name, cy },
  }));
}
