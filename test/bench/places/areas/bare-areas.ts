import type { Client } from 'pg';
import type { GridPoint } from '#language';
import { areasOfLayer, layers } from './forty-layers.ts';

/** The same areas as PostgreSQL's own polygons, one for each ring, under its index for shapes; no council and no days. */
export async function openBareAreas(postgres: Client): Promise<void> {
  await postgres.query('create schema bare');
  await postgres.query('create table bare.ring (kind text, code text, shape polygon)');
  // In its row and as it is: packed and kept aside, each shape would be unpacked for each question.
  await postgres.query('alter table bare.ring alter column shape set storage plain');
  for (let layer = 0; layer < layers; layer += 1) {
    const rows = areasOfLayer(layer).flatMap(({ rings, ...area }) =>
      rings.map((ring) => ({ ...area, shape: `(${ring.map((at) => `(${at.join(',')})`).join(',')})` })),
    );
    await postgres.query(
      `insert into bare.ring select kind, code, shape::polygon
       from jsonb_to_recordset($1::jsonb) as row(kind text, code text, shape text)`,
      [JSON.stringify(rows)],
    );
  }
  await postgres.query('create index on bare.ring using gist (shape)');
  await postgres.query('vacuum analyze bare.ring');
}

/** What a point is in, holes left out: it is in an odd number of the rings of an area. */
export async function bareAreasAt(
  postgres: Client,
  { easting, northing }: GridPoint,
): Promise<readonly string[]> {
  const { rows } = await postgres.query<{ code: string }>({
    name: 'areas-at',
    text: `select kind, code from bare.ring where shape @> point($1, $2)
      group by kind, code having count(*) % 2 = 1 order by kind, code`,
    values: [easting, northing],
  });
  return rows.map(({ code }) => code);
}
