import type { GridPoint } from '#language';
import { metresBetween } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Box } from '../box.ts';
import type { MappingTables } from '../tables.ts';
import { assetIn } from './asset.ts';
import type { Asset, NearAsset } from './asset.ts';
import { liveImports } from './live-import.ts';

type Sought = { readonly layers: readonly string[]; readonly most: number };

const stripWidth = 100;

/** Things of some layers in a box, at most so many; in no order that means anything. */
export async function assetsIn(tx: Tx, box: Box, { layers, most }: Sought): Promise<readonly Asset[]> {
  return (await rowsIn(tx, box, { layers, most })).map(assetIn);
}

/** Things of some layers within so many metres of a place, the nearest first. */
export async function assetsNear(
  tx: Tx,
  point: GridPoint,
  { layers, within, most }: Sought & { readonly within: number },
): Promise<readonly NearAsset[]> {
  const { easting, northing } = point;
  const box = {
    west: easting - within,
    south: northing - within,
    east: easting + within,
    north: northing + within,
  };
  const order = sql`(a.easting - ${easting}) ^ 2 + (a.northing - ${northing}) ^ 2, a.layer, a.id`;
  const rows = await rowsIn(tx, box, { layers, most, order });
  return rows
    .map((row) => ({ ...assetIn(row), metres: metresBetween(point, row) }))
    .filter(({ metres }) => metres <= within);
}

type Row = Parameters<typeof assetIn>[0];

/** A range of northings in each strip of a hundred metres: plain numbers, which keep their index (record 12). */
async function rowsIn(
  tx: Tx,
  { west, south, east, north }: Box,
  { layers, most, order }: Sought & { readonly order?: ReturnType<typeof sql> },
): Promise<readonly Row[]> {
  const live = await liveImports(tx);
  const known = layers.flatMap((layer) => {
    const at = live.get(layer);
    return at ? [{ layer, number: at.number }] : [];
  });
  if (known.length === 0) return [];
  const { rows } = await sql<Row>`
    select a.layer, a.id, a.name, a.name_cy, a.easting, a.northing, a.usrn, a.facts
    from jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as live(layer text, number integer)
    cross join generate_series(${Math.floor(west / stripWidth)}::integer, ${Math.floor(east / stripWidth)}::integer) as strips(strip)
    join mapping.asset a on a.authority_id = ${tx.authority} and a.layer = live.layer and a.strip = strips.strip
      and a.northing between ${south} and ${north}
    where a.easting between ${west} and ${east} and a.since <= live.number and a.until > live.number
    ${order ? sql`order by ${order}` : sql``} limit ${most}`.execute(tables<MappingTables>(tx));
  return rows;
}
