import { z } from 'zod';
import { optionalText, text } from '#language';
import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { GeoFile } from './read-geojson.ts';
import { readFeatures } from './read-geojson.ts';
import { replaceLayer } from './replace-layer.ts';
import type { Imported } from './replace-layer.ts';
import { boundsOf } from '../shape.ts';
import type { MappingTables } from '../tables.ts';

const properties = z.object({
  kind: z.enum(['borough', 'ward', 'parish']),
  code: text(20),
  name: text(100),
  nameCy: optionalText(100).nullish(),
});

/** Replaces every area of the council by those of a GeoJSON file on the National Grid: its outline, wards and parishes. */
export async function importAreas(tx: Tx, file: GeoFile, act: Act): Promise<Imported> {
  const areas = readFeatures(file, properties);
  const seen = new Set<string>();
  for (const [index, { properties: of, form }] of areas.entries()) {
    if (form !== 'area')
      throw new Refusal('mapping.wrong-feature', {
        file: file.name,
        feature: index + 1,
        path: 'geometry.type',
      });
    const key = `${of.kind} ${of.code}`;
    if (seen.has(key)) throw new Refusal('mapping.same-area-twice', { file: file.name, code: of.code });
    seen.add(key);
  }
  const rows = areas.map(({ properties: { nameCy, ...of }, shape }) => ({
    ...of,
    name_cy: nameCy || of.name,
    ...boundsOf(shape),
    ...shape,
  }));
  const replace = async () => {
    const db = tables<MappingTables>(tx);
    await db.deleteFrom('mapping.area').where('authority_id', '=', tx.authority).execute();
    await sql`insert into mapping.area (kind, code, name, name_cy, west, south, east, north, coordinates, ends)
      select kind, code, name, name_cy, west, south, east, north, coordinates, ends
      from jsonb_populate_recordset(null::mapping.area, ${JSON.stringify(rows)}::jsonb)`.execute(db);
  };
  return replaceLayer(tx, { layer: 'areas', files: [file.text], shapes: rows.length, replace }, act);
}
