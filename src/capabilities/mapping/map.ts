import type { Usrn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { newestShapes } from './areas/area-shapes.ts';
import type { Box } from './box.ts';
import { kept } from './kept.ts';
import type { Shape } from './shape.ts';
import type { MappingTables } from './tables.ts';

export type StreetLine = Shape &
  Box & {
    readonly usrn: Usrn | null;
    readonly class: MappingTables['mapping.street_line']['class'];
    readonly name: string;
    readonly nameCy: string;
  };

export type Land = Shape &
  Box & {
    readonly class: MappingTables['mapping.land']['class'] | 'borough';
    readonly form: MappingTables['mapping.land']['form'];
    readonly name: string;
  };

/** The whole of the council's own map: land in the order of drawing, the borough's outline first, and streets. */
export type MapSheet = {
  readonly revision: string;
  readonly land: readonly Land[];
  readonly streets: readonly StreetLine[];
};

const nothing: MapSheet = { revision: 'none', land: [], streets: [] };

const sheetOf = kept('map', readSheet, nothing);

/** The map of this council, empty before one is imported. Kept in the process until another is. */
export async function mapOf(tx: Tx): Promise<MapSheet> {
  const sheet = await sheetOf(tx);
  const outline = await newestShapes(tx, 'borough');
  if (outline.areas.length === 0) return sheet;
  const land = outline.areas.map((area): Land => ({
    ...area,
    name: area.name.en,
    class: 'borough',
    form: 'area',
  }));
  return { ...sheet, revision: `${sheet.revision}-${outline.revision}`, land: [...land, ...sheet.land] };
}

async function readSheet(tx: Tx, revision: string): Promise<MapSheet> {
  const db = tables<MappingTables>(tx);
  const streets = await db
    .selectFrom('mapping.street_line')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .orderBy('number')
    .execute();
  const land = await db
    .selectFrom('mapping.land')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .orderBy('number')
    .execute();
  return {
    revision,
    land,
    streets: streets.map(({ name_cy: nameCy, ...street }) => ({ ...street, nameCy })),
  };
}
