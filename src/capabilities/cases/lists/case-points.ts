import type { CaseReference, GridPoint, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { carriesFlag, hasNewAnswer } from './flags-of-case.ts';
import { passing } from './open-filter.ts';
import type { OpenFilter } from './open-filter.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** An open case as a point of a map: what it is and how it stands, and nothing that anybody wrote. */
export type CasePoint = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  readonly point: GridPoint;
  readonly openedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
};

/** How many cases there are in a square of ground, and the middle of them. */
export type PointCount = { readonly count: number; readonly point: GridPoint };

/** Each case where they are few enough; else how many there are in each square. */
export type CasePoints =
  | { readonly cases: readonly CasePoint[] }
  | { readonly counts: readonly PointCount[] };

export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export type PublicWanted = {
  readonly box: Bounds;
  readonly services: readonly string[];
  /** 10,000 when left out. */
  readonly most?: number;
};

/** The open cases in a box that anybody may see, of some services. */
export async function publicPoints(tx: Tx, { box, services, most }: PublicWanted): Promise<CasePoints> {
  if (services.length === 0) return { cases: [] };
  const open = openIn(tx, box)
    .where('c.service', 'in', [...services])
    .where('c.sensitivity', '=', 'public');
  return pointsOf(open, box, most);
}

export type QueueWanted = OpenFilter & {
  readonly box: Bounds;
  readonly queue: string;
  readonly status?: string | undefined;
  readonly flag?: string | undefined;
  /** Those alone in which somebody has written what no officer has seen to. */
  readonly withNewAnswer?: boolean | undefined;
  readonly most?: number;
};

/** The open cases of a queue in a box that a person may see. */
export async function queuePoints(tx: Tx, sight: Sight, wanted: QueueWanted): Promise<CasePoints> {
  const { box, status, flag, withNewAnswer, most } = wanted;
  const open = openIn(tx, box)
    .where((on) => on.and(passing(tx, wanted)))
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .$if(status !== undefined, (query) => query.where('c.status', '=', status ?? ''))
    .$if(flag !== undefined, (query) => query.where(carriesFlag(tx, flag ?? '')))
    .$if(withNewAnswer === true, (query) => query.where(hasNewAnswer(tx)));
  return pointsOf(open, box, most);
}

function openIn(tx: Tx, { west, south, east, north }: Bounds) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .where('c.authority_id', '=', tx.authority)
    .where(sql<boolean>`not c.ended`)
    .where(isNotMerged('c'))
    .where('c.easting', '>=', Math.floor(west))
    .where('c.easting', '<=', Math.ceil(east))
    .where('c.northing', '>=', Math.floor(south))
    .where('c.northing', '<=', Math.ceil(north));
}

type Open = ReturnType<typeof openIn>;

const mostShown = 10_000;

async function pointsOf(open: Open, box: Bounds, most = mostShown): Promise<CasePoints> {
  const rows = await open
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'c.status', 'c.easting', 'c.northing'])
    .select(['c.opened_at as openedAt', 'c.due_at as dueAt'])
    .limit(most + 1)
    .execute();
  if (rows.length > most) return { counts: await countsOf(open, box) };
  const cases = rows.flatMap(({ easting, northing, ...row }) =>
    easting === null || northing === null ? [] : [{ ...row, point: { easting, northing } }],
  );
  return { cases };
}

/** Squares along the longer side of a box. */
const squares = 24;

async function countsOf(open: Open, { west, south, east, north }: Bounds): Promise<readonly PointCount[]> {
  const side = Math.max(1, Math.round(Math.max(east - west, north - south) / squares));
  const rows = await open
    .select((on) => [
      on.fn.countAll<number>().as('count'),
      sql<number>`round(avg(c.easting))::int`.as('easting'),
      sql<number>`round(avg(c.northing))::int`.as('northing'),
    ])
    .groupBy([sql`c.easting / ${sql.lit(side)}`, sql`c.northing / ${sql.lit(side)}`])
    .execute();
  return rows.map(({ count, easting, northing }) => ({ count, point: { easting, northing } }));
}
