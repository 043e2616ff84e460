import type { GridPoint } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Box } from '../box.ts';
import type { MappingTables } from '../tables.ts';
import { liveImports } from './live-import.ts';

/** Squares along the longer side of a box. */
const squares = 24;

/** How many things of a layer there are in each square of a box, and the middle of them. */
export async function assetCounts(
  tx: Tx,
  { west, south, east, north }: Box,
  layer: string,
): Promise<readonly { readonly count: number; readonly point: GridPoint }[]> {
  const live = (await liveImports(tx)).get(layer);
  if (!live) return [];
  const side = Math.max(1, Math.round(Math.max(east - west, north - south) / squares));
  const { rows } = await sql<{ count: number; easting: number; northing: number }>`
    select count(*)::int as count, round(avg(a.easting))::int as easting, round(avg(a.northing))::int as northing
    from mapping.asset a
    where a.authority_id = ${tx.authority} and a.layer = ${layer} and a.since <= ${live.number} and a.until > ${live.number}
      and a.easting between ${west} and ${east} and a.northing between ${south} and ${north}
    group by floor(a.easting / ${sql.lit(side)}), floor(a.northing / ${sql.lit(side)})`.execute(
    tables<MappingTables>(tx),
  );
  return rows.map(({ count, easting, northing }) => ({ count, point: { easting, northing } }));
}
