import type { CaseReference, GridPoint, Uprn, Usrn, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { AssetKey } from '../handling/insert-case.ts';
import type { CasesTables } from '../tables.ts';
import { flagsOfCase } from './flags-of-case.ts';

/** A case as it stands. */
export type CaseRecord = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly parent: Uuid | null;
  readonly service: string;
  readonly version: number;
  readonly status: string;
  /** Those that it carries now, by name. */
  readonly flags: readonly string[];
  /** Since when something stands in it that those who asked have written and no officer has seen to. */
  readonly newAnswerSince: Temporal.Instant | null;
  /** When it closes by itself, and why it could not where it could not. */
  readonly selfClosing: { readonly at: Temporal.Instant; readonly trouble: string | null } | null;
  readonly queue: string;
  readonly sight: string;
  readonly sensitivity: 'public' | 'internal' | 'restricted';
  readonly place: RecordedPlace;
  /** None where it has no clock, and none while its clocks stand still. */
  readonly dueAt: Temporal.Instant | null;
  readonly stillSince: Temporal.Instant | null;
  /** As the calendar gave them; the calendar reads them back. */
  readonly dueSteps: unknown;
  readonly openedAt: Temporal.Instant;
  /** To be sent back with a change, which is refused when the case has changed meanwhile. */
  readonly revision: number;
  /** The officer who has it. */
  readonly officer: Uuid | null;
  readonly closing: RecordedClosing | null;
};

export type RecordedPlace = {
  readonly description: string | null;
  readonly point: GridPoint | null;
  readonly uprn: Uprn | null;
  readonly usrn: Usrn | null;
  readonly ward: string | null;
  readonly asset: AssetKey | null;
  readonly owner: string | null;
};

export type RecordedClosing = {
  readonly outcome: string;
  readonly at: Temporal.Instant;
  /** Empty when it is kept for ever, or when the day cannot be computed yet. */
  readonly keepUntil: Temporal.PlainDate | null;
  /** From which date that counts; empty when it is kept for ever, and of a closing that is older than this. */
  readonly keptFrom: string | null;
};

/** Cases with their closing and present officer; the caller says which. */
export function caseRows(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .leftJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .leftJoin('cases.assignment as a', (join) =>
      join
        .onRef('a.authority_id', '=', 'c.authority_id')
        .onRef('a.case_id', '=', 'c.id')
        .on('a.ended_at', 'is', null),
    )
    .leftJoin('cases.new_answer as n', (join) =>
      join.onRef('n.authority_id', '=', 'c.authority_id').onRef('n.case_id', '=', 'c.id'),
    )
    .leftJoin('cases.self_closing as s', (join) =>
      join.onRef('s.authority_id', '=', 'c.authority_id').onRef('s.case_id', '=', 'c.id'),
    )
    .select([
      'c.id',
      'c.reference',
      'c.parent_id',
      'c.service',
      'c.version',
      'c.status',
      'c.queue',
      'c.sight',
    ])
    .select(['c.sensitivity', 'c.place', 'c.easting', 'c.northing', 'c.uprn', 'c.usrn', 'c.ward', 'c.due_at'])
    .select(['c.asset_layer', 'c.asset', 'c.owner'])
    .select([
      'c.due_steps',
      'c.still_since',
      'c.opened_at',
      'c.revision',
      'a.officer_id',
      'e.outcome',
      'e.closed_at',
      'e.keep_until',
      'e.keep_from',
      'n.since as new_answer_since',
      's.closes_at',
      's.trouble',
    ])
    .select(flagsOfCase(tx).as('flags'))
    .where('c.authority_id', '=', tx.authority);
}

type PlaceColumns = Pick<
  Row,
  'place' | 'easting' | 'northing' | 'uprn' | 'usrn' | 'ward' | 'asset_layer' | 'asset' | 'owner'
>;

type Row = Awaited<ReturnType<ReturnType<typeof caseRows>['executeTakeFirstOrThrow']>>;

export function asRecord(row: Row): CaseRecord {
  return {
    id: row.id,
    reference: row.reference,
    service: row.service,
    version: row.version,
    status: row.status,
    flags: row.flags,
    newAnswerSince: row.new_answer_since,
    selfClosing: row.closes_at && { at: row.closes_at, trouble: row.trouble },
    queue: row.queue,
    sight: row.sight,
    sensitivity: row.sensitivity,
    revision: row.revision,
    parent: row.parent_id,
    place: placeOf(row),
    dueAt: row.due_at,
    stillSince: row.still_since,
    dueSteps: row.due_steps,
    openedAt: row.opened_at,
    officer: row.officer_id,
    closing: closingOf(row),
  };
}

/** Where a case was found to be, out of its columns. */
export function placeOf(row: PlaceColumns): RecordedPlace {
  const { place, easting, northing, uprn, usrn, ward, asset_layer: layer, asset: id, owner } = row;
  const point = easting !== null && northing !== null ? { easting, northing } : null;
  const asset = layer !== null && id !== null ? { layer, id } : null;
  return { description: place, point, uprn, usrn, ward, asset, owner };
}

function closingOf(row: Row): RecordedClosing | null {
  const { outcome, closed_at: at, keep_until: keepUntil, keep_from: keptFrom } = row;
  return outcome !== null && at !== null ? { outcome, at, keepUntil, keptFrom } : null;
}
