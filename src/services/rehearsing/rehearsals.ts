import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';
import { rehearsalResult } from './result.ts';
import type { RehearsalResult } from './result.ts';

/** A proposed version held against a year of requests, as far as it has come. */
export type Rehearsal = {
  readonly id: Uuid;
  readonly proposal: Uuid;
  readonly service: string;
  /** The version in force when it was begun. */
  readonly against: number;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly total: number;
  readonly done: number;
  /** The last case that it looked at. */
  readonly cursor: Uuid | undefined;
  readonly result: RehearsalResult;
  readonly begunAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
  readonly ending:
    | { readonly how: 'complete' | 'cancelled' | 'failed'; readonly at: Temporal.Instant }
    | undefined;
};

/** The latest rehearsal of a proposal, if there was one. */
export async function rehearsalOf(tx: Tx, proposal: Uuid): Promise<Rehearsal | undefined> {
  const row = await rows(tx)
    .where('proposal_id', '=', proposal)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asRehearsal(row);
}

/** The rehearsal of a service that is under way. */
export async function underWay(tx: Tx, service: string): Promise<Rehearsal | undefined> {
  const row = await rows(tx).where('service', '=', service).where('ended_at', 'is', null).executeTakeFirst();
  return row && asRehearsal(row);
}

/** One that goes on, for whoever carries it further: nobody else does meanwhile. */
export async function lockRehearsal(tx: Tx, id: Uuid): Promise<Rehearsal | undefined> {
  const row = await rows(tx)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && asRehearsal(row);
}

function rows(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.rehearsal')
    .selectAll()
    .where('authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

function asRehearsal({ how, ended_at: at, ...row }: Row): Rehearsal {
  return {
    id: row.id,
    proposal: row.proposal_id,
    service: row.service,
    against: row.against,
    from: row.from_at,
    until: row.until_at,
    total: row.total,
    done: row.done,
    cursor: row.cursor ?? undefined,
    result: rehearsalResult.parse(row.result),
    begunAt: row.begun_at,
    seenAt: row.seen_at,
    ending: how !== null && at !== null ? { how, at } : undefined,
  };
}
