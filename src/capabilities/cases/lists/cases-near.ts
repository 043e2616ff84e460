import { metresBetween } from '#language';
import type { CaseReference, GridPoint, Usrn, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { AssetKey } from '../handling/insert-case.ts';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

/** Which services count as alike, and since when. */
type Alike = {
  readonly services: readonly string[];
  /** Opened at this instant or later. */
  readonly since: Temporal.Instant;
};

export type Nearness = Alike & {
  readonly point: GridPoint;
  /** Metres. */
  readonly within: number;
};

/** A known case, as anybody may see it. */
export type NearCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  readonly place: string | null;
  readonly point: GridPoint;
  readonly usrn: Usrn | null;
  /** To the metre. */
  readonly metres: number;
  readonly openedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  /** How many requests it serves. */
  readonly requests: number;
};

const mostShown = 20;
const mostLooked = 500;

/**
 * Open public cases near a point, the nearest first, 20 at most: what may be the same thing. The index serves the
 * square around the point by ranges of whole metres, which keep their index under the policy; the circle is cut from it.
 */
export async function casesNear(tx: Tx, near: Nearness): Promise<readonly NearCase[]> {
  if (near.services.length === 0) return [];
  const rows = await nearRows(tx, near).execute();
  const shown = rows
    .flatMap(({ easting, northing, ...row }) => {
      if (easting === null || northing === null) return [];
      const point = { easting, northing };
      return [{ ...row, point, metres: Math.round(metresBetween(near.point, point)) }];
    })
    .filter(({ metres }) => metres <= near.within)
    .toSorted((one, other) => one.metres - other.metres)
    .slice(0, mostShown);
  return counted(tx, shown);
}

/** Open public cases about one thing, the newest first, 20 at most: it stands nowhere else. */
export async function casesAboutAsset(
  tx: Tx,
  { asset, services, since }: Alike & { readonly asset: AssetKey },
): Promise<readonly NearCase[]> {
  if (services.length === 0) return [];
  const rows = await openRows(tx, { services, since })
    .where('asset_layer', '=', asset.layer)
    .where('asset', '=', asset.id)
    .limit(mostShown)
    .execute();
  const about = rows.flatMap(({ easting, northing, ...row }) =>
    easting === null || northing === null ? [] : [{ ...row, point: { easting, northing }, metres: 0 }],
  );
  return counted(tx, about);
}

/** With how many requests each serves: only of those that are shown. */
async function counted(tx: Tx, near: readonly Omit<NearCase, 'requests'>[]): Promise<readonly NearCase[]> {
  if (near.length === 0) return [];
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select((on) => ['case_id', on.fn.countAll<number>().as('requests')])
    .where('authority_id', '=', tx.authority)
    .where(
      'case_id',
      'in',
      near.map(({ id }) => id),
    )
    .where('how', '<>', 'withdrew')
    .groupBy('case_id')
    .execute();
  const counts = new Map(rows.map(({ case_id: id, requests }) => [id, requests]));
  return near.map((one) => ({ ...one, requests: counts.get(one.id) ?? 0 }));
}

/** The statement itself, so that a test can ask how it would be run. */
export function nearRows(tx: Tx, { point, within, services, since }: Nearness) {
  return openRows(tx, { services, since })
    .where('easting', '>=', Math.floor(point.easting - within))
    .where('easting', '<=', Math.ceil(point.easting + within))
    .where('northing', '>=', Math.floor(point.northing - within))
    .where('northing', '<=', Math.ceil(point.northing + within))
    .limit(mostLooked);
}

function openRows(tx: Tx, { services, since }: Alike) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select(['id', 'reference', 'service', 'version', 'status', 'place', 'easting', 'northing', 'usrn'])
    .select(['opened_at as openedAt', 'due_at as dueAt'])
    .where('authority_id', '=', tx.authority)
    .where('service', 'in', [...services])
    .where(sql<boolean>`not ended`)
    .where(isNotMerged('cases.case'))
    .where('sensitivity', '=', 'public')
    .where('opened_at', '>=', since)
    .orderBy('opened_at', 'desc');
}
