import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { placeOf } from './case-record.ts';
import type { RecordedPlace } from './case-record.ts';

/** Cases of a service by when they were opened, from an instant until before another. */
export type Span = {
  readonly service: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
};

/** A case as it was opened, whatever became of it since. For those who reckon, never for a page: nobody's sight is asked. */
export type OpenedCase = {
  readonly id: Uuid;
  /** What opened it was sent. */
  readonly submission: Uuid | null;
  readonly place: RecordedPlace;
  readonly openedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  /** Whether somebody asked to be told. */
  readonly hasEmail: boolean;
  readonly byOfficer: boolean;
};

/** In the order of their identifiers, behind `after`. A pass over a year of 250,000 cases looks at each row once. */
export async function openedBetween(
  tx: Tx,
  { service, from, until }: Span,
  { after, most }: { readonly after: Uuid | undefined; readonly most: number },
): Promise<readonly OpenedCase[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .innerJoin('cases.request_case as l', (join) =>
      join
        .onRef('l.authority_id', '=', 'c.authority_id')
        .onRef('l.case_id', '=', 'c.id')
        .on('l.how', '=', 'opened'),
    )
    .innerJoin('cases.request as r', (join) =>
      join.onRef('r.authority_id', '=', 'l.authority_id').onRef('r.id', '=', 'l.request_id'),
    )
    .leftJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.place', 'c.easting', 'c.northing', 'c.uprn', 'c.usrn', 'c.ward', 'c.opened_at'])
    .select(['c.asset_layer', 'c.asset', 'c.owner', 'e.closed_at', 'r.submission_id', 'r.channel'])
    .select(
      sql<boolean>`exists (select from cases.participant p
        where p.authority_id = r.authority_id and p.request_id = r.id and p.email is not null)`.as(
        'has_email',
      ),
    )
    .where('c.authority_id', '=', tx.authority)
    .where('c.service', '=', service)
    .where('c.opened_at', '>=', from)
    .where('c.opened_at', '<', until)
    .$if(after !== undefined, (query) => query.where('c.id', '>', after ?? null))
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    submission: row.submission_id,
    place: placeOf(row),
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    hasEmail: row.has_email,
    byOfficer: row.channel === 'telephone' || row.channel === 'hub',
  }));
}

export async function countOpenedBetween(tx: Tx, { service, from, until }: Span): Promise<number> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('opened_at', '>=', from)
    .where('opened_at', '<', until)
    .executeTakeFirstOrThrow();
  return count;
}

/** Where a public case was, and from when until when it was open. */
export type StandingCase = {
  readonly id: Uuid;
  readonly service: string;
  readonly easting: number;
  readonly northing: number;
  readonly asset: string | null;
  readonly openedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
};

const mostStanding = 100_000;

/** The public cases of services that were opened in a time: what may have been known to whoever reported then. */
export async function publicBetween(
  tx: Tx,
  { services, from, until }: { readonly services: readonly string[] } & Pick<Span, 'from' | 'until'>,
): Promise<readonly StandingCase[]> {
  if (services.length === 0) return [];
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .leftJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.service', 'c.easting', 'c.northing', 'c.asset_layer', 'c.asset'])
    .select(['c.opened_at', 'e.closed_at'])
    .where('c.authority_id', '=', tx.authority)
    .where('c.service', 'in', [...services])
    .where('c.sensitivity', '=', 'public')
    .where('c.opened_at', '>=', from)
    .where('c.opened_at', '<', until)
    .orderBy('c.opened_at', 'desc')
    .limit(mostStanding)
    .execute();
  return rows.flatMap(({ easting, northing, asset_layer: layer, asset, ...row }) =>
    easting === null || northing === null
      ? []
      : [
          {
            id: row.id,
            service: row.service,
            easting,
            northing,
            asset: layer === null || asset === null ? null : `${layer} ${asset}`,
            openedAt: row.opened_at,
            closedAt: row.closed_at,
          },
        ],
  );
}

/** The references of those cases that a person may see, in the order in which they were asked for. */
export async function referencesSeen(
  tx: Tx,
  classes: readonly string[],
  ids: readonly Uuid[],
): Promise<readonly SeenReference[]> {
  if (ids.length === 0) return [];
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .select(['c.id', 'c.reference', 'c.queue', 'c.ward', 'c.opened_at'])
    .where('c.authority_id', '=', tx.authority)
    .where('c.id', 'in', [...ids])
    .where(sql<boolean>`c.sight = any(${[...classes]}::text[])`)
    .orderBy('c.id')
    .execute();
  return rows.map(({ opened_at: openedAt, ...row }) => ({ ...row, openedAt }));
}

export type SeenReference = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly queue: string;
  readonly ward: string | null;
  readonly openedAt: Temporal.Instant;
};
