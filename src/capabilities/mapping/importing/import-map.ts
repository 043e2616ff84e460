import { z } from 'zod';
import { optionalText, usrn } from '#language';
import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { readFeatures } from './read-geojson.ts';
import type { GeoFile } from './read-geojson.ts';
import { shapeIn } from './read-geometry.ts';
import type { Geometry } from './read-geometry.ts';
import { replaceLayer } from './replace-layer.ts';
import type { Imported } from './replace-layer.ts';
import { boundsOf } from '../shape.ts';
import type { MappingTables } from '../tables.ts';

const name = optionalText(100).nullish();

const streetProperties = z.object({ usrn: usrn.nullish(), name, nameCy: name, class: z.string().nullish() });

const landProperties = z.object({
  kind: z.enum(['built-up', 'industry', 'park', 'wood', 'water', 'building', 'rail', 'station', 'place']),
  name,
});

/** Kinds of road that a map draws wide, and those that it draws as a path; every other is a street. */
const main = new Set(['main', 'motorway', 'a-road', 'b-road']);
const paths = new Set(['path', 'footpath', 'bridleway', 'cycleway', 'alley']);

type Sheets = {
  readonly streets: GeoFile;
  readonly land: GeoFile;
  readonly dryRun?: boolean | undefined;
};

/** Replaces the council's own map by two GeoJSON files: lines of streets, and what lies under them. */
export async function importMap(tx: Tx, { streets, land, dryRun }: Sheets, act: Act): Promise<Imported> {
  const lines = readFeatures(streets, streetProperties).map(({ properties: of, geometry }, number) => ({
    number,
    usrn: of.usrn ?? null,
    class: classOf(of.class ?? ''),
    name: of.name ?? '',
    name_cy: of.nameCy ?? '',
    ...drawn(geometry),
  }));
  const shapes = readFeatures(land, landProperties).map(({ properties: of, geometry }, number) => ({
    number,
    class: of.kind,
    form: geometry.form,
    name: of.name ?? '',
    ...drawn(geometry),
  }));
  const replace = async () => {
    const db = tables<MappingTables>(tx);
    await db.deleteFrom('mapping.street_line').where('authority_id', '=', tx.authority).execute();
    await db.deleteFrom('mapping.land').where('authority_id', '=', tx.authority).execute();
    await sql`insert into mapping.street_line (number, usrn, class, name, name_cy, west, south, east, north, coordinates, ends)
      select number, usrn, class, name, name_cy, west, south, east, north, coordinates, ends
      from jsonb_populate_recordset(null::mapping.street_line, ${JSON.stringify(lines)}::jsonb)`.execute(db);
    await sql`insert into mapping.land (number, class, form, name, west, south, east, north, coordinates, ends)
      select number, class, form, name, west, south, east, north, coordinates, ends
      from jsonb_populate_recordset(null::mapping.land, ${JSON.stringify(shapes)}::jsonb)`.execute(db);
  };
  const files = [streets.text, land.text];
  return replaceLayer(
    tx,
    { layer: 'map', files, shapes: lines.length + shapes.length, replace, dryRun },
    act,
  );
}

function drawn(geometry: Geometry) {
  const shape = shapeIn(geometry);
  return { ...boundsOf(shape), ...shape };
}

function classOf(kind: string): 'main' | 'street' | 'path' {
  return main.has(kind) ? 'main' : paths.has(kind) ? 'path' : 'street';
}
