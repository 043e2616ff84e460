import { parseEmail } from '#language';
import type { CaseReference, EmailAddress, Tongue, Uprn, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { HoldingsTables } from './tables.ts';
import type { Standing } from './state-on.ts';

type HolderRow = Selectable<HoldingsTables['holdings.holder']>;

/** Whose it is, as they gave it. */
export type Holder = {
  readonly account?: Uuid | undefined;
  readonly name?: string | undefined;
  readonly email?: EmailAddress | undefined;
  readonly telephone?: string | undefined;
  readonly preferredWay?: NonNullable<HolderRow['preferred_way']> | undefined;
  readonly postalAddress?: readonly string[] | undefined;
  readonly tongue: Tongue;
};

export type Holding = Standing & {
  readonly id: Uuid;
  readonly reference: CaseReference;
  /** By whose words and rules it is held. */
  readonly service: string;
  readonly version: number;
  readonly kind: string;
  /** The case that granted it. */
  readonly case: Uuid;
  readonly sight: string;
  readonly uprn: Uprn | null;
  readonly place: string | null;
  /** What is written on it: answers, by question of the service's form; who reads them knows what they are. */
  readonly details: unknown;
  readonly conditions: string | null;
  /** What the system calls it from which it was brought. */
  readonly broughtAs: string | null;
  readonly term: number;
  readonly untilOn: Temporal.PlainDate;
  readonly revision: number;
  readonly holder: Holder | undefined;
};

/** Holdings with their holders, for a query to narrow. */
export function holdings(tx: Tx) {
  return tables<HoldingsTables>(tx)
    .selectFrom('holdings.holding as h')
    .leftJoin('holdings.holder as p', (join) =>
      join.onRef('p.authority_id', '=', 'h.authority_id').onRef('p.holding_id', '=', 'h.id'),
    )
    .select(['h.id', 'h.reference', 'h.service', 'h.version', 'h.kind', 'h.case_id', 'h.sight', 'h.uprn'])
    .select(['h.place', 'h.details', 'h.conditions', 'h.term', 'h.from_on', 'h.until_on', 'h.last_on'])
    .select(['h.ended', 'h.suspended_on', 'h.revision', 'h.brought_as'])
    .select(['p.account_id', 'p.name', 'p.email', 'p.telephone', 'p.preferred_way', 'p.postal_address'])
    .select('p.tongue')
    .where('h.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof holdings>['executeTakeFirstOrThrow']>>;

export function asHolding(row: Row): Holding {
  const { id, reference, service, version, kind, sight, uprn, place, details, conditions } = row;
  const { term, ended, revision, case_id: granting, from_on: fromOn, until_on: untilOn } = row;
  const pinned = { id, reference, service, version, kind, case: granting, sight };
  const days = { term, fromOn, untilOn, lastOn: row.last_on, ended, suspendedOn: row.suspended_on };
  const written = { details, conditions, broughtAs: row.brought_as };
  return { ...pinned, uprn, place, ...written, ...days, revision, holder: holderIn(row) };
}

function holderIn(row: Row): Holder | undefined {
  if (row.tongue === null) return undefined;
  return {
    account: row.account_id ?? undefined,
    name: row.name ?? undefined,
    email: row.email === null ? undefined : parseEmail(row.email),
    telephone: row.telephone ?? undefined,
    preferredWay: row.preferred_way ?? undefined,
    postalAddress: row.postal_address?.split('\n'),
    tongue: row.tongue,
  };
}
