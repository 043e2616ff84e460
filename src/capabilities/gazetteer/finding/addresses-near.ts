import type { GridPoint, Uprn } from '#language';
import { metresBetween } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { columnsAround, metresOfCell } from '../cells.ts';
import type { Column } from '../cells.ts';
import { liveEdition } from '../editions/editions.ts';
import type { GazetteerTables } from '../tables.ts';
import { exactly } from './as-found.ts';
import { bestLines } from './best-lines.ts';
import type { Nearby, NearAddress } from './found.ts';

/**
 * The nearest addresses that can be chosen, at most `most` of them and none farther than `within` metres (no more than
 * 1,000 are looked at), the nearest first. Squares are looked at from the inside out until there are enough.
 */
export async function addressesNear(tx: Tx, point: GridPoint, nearby: Nearby): Promise<NearAddress[]> {
  const { most, tongue } = nearby;
  const within = Math.min(nearby.within, farthest);
  const edition = await liveEdition(tx);
  if (edition === undefined) return [];
  for (const reach of reachesTo(within)) {
    const sure = Math.min(within, reach * metresOfCell);
    const uprns = await nearest(tx, {
      edition,
      point,
      columns: columnsAround(point, reach),
      within: sure,
      most,
    });
    if (uprns.length < most && sure < within) continue;
    const shown = await bestLines(tx, { edition, uprns, tongue });
    return shown.map((address) => ({
      ...exactly('place')(address),
      metres: metresBetween(point, address.point),
    }));
  }
  return [];
}

const farthest = 1_000;

/** A circle lies within its squares: a street's houses, a quarter's, a village's. */
function reachesTo(within: number): readonly number[] {
  const last = Math.max(1, Math.ceil(within / metresOfCell));
  return [...[1, 3].filter((reach) => reach < last), last];
}

type Looking = {
  readonly edition: number;
  readonly point: GridPoint;
  readonly columns: readonly Column[];
  readonly within: number;
  readonly most: number;
};

async function nearest(tx: Tx, { edition, point, columns, within, most }: Looking): Promise<Uprn[]> {
  const { easting, northing } = point;
  const { rows } = await sql<{ uprn: Uprn }>`
    select uprn from unnest(${columns.map(({ south }) => south)}::integer[], ${columns.map(({ north }) => north)}::integer[])
      as squares (south, north)
    cross join lateral (
      select uprn, (easting - ${easting}) * (easting - ${easting}) + (northing - ${northing}) * (northing - ${northing}) as far
      from gazetteer.line
      where authority_id = ${tx.authority} and edition = ${edition} and logical_status <> '8'
        and cell between squares.south and squares.north
      offset 0) line
    where far <= ${within * within}
    group by uprn order by min(far), uprn limit ${most}`.execute(tables<GazetteerTables>(tx));
  return rows.map(({ uprn }) => uprn);
}
