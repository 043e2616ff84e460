import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';
import { bulkDeed } from './deed.ts';
import type { BulkDeed } from './deed.ts';

/** One deed for many cases, as far as it has come. */
export type BulkAction = {
  readonly id: Uuid;
  readonly officer: Uuid;
  readonly deed: BulkDeed;
  readonly total: number;
  readonly begunAt: Temporal.Instant;
  /** When it had been tried on all of them. */
  readonly triedAt: Temporal.Instant | undefined;
  readonly approvedAt: Temporal.Instant | undefined;
  readonly ending:
    | { readonly how: 'complete' | 'cancelled' | 'failed'; readonly at: Temporal.Instant }
    | undefined;
};

/** What came of a case: nothing yet, done (or could be), or why not, by a refusal's code and facts. */
export type BulkCase = {
  readonly place: number;
  readonly reference: CaseReference;
  readonly tried: string | null;
  readonly done: string | null;
  readonly facts: unknown;
};

/** How many cases came to what; each refusal by its code. */
export type BulkCount = {
  readonly tried: string | null;
  readonly done: string | null;
  readonly count: number;
};

export async function bulkAction(tx: Tx, id: Uuid): Promise<BulkAction | undefined> {
  const row = await actions(tx).where('id', '=', id).executeTakeFirst();
  return row && asBulkAction(row);
}

/** One that goes on, for whoever carries it further: nobody else does meanwhile. */
export async function lockBulkAction(tx: Tx, id: Uuid): Promise<BulkAction | undefined> {
  const row = await actions(tx)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && asBulkAction(row);
}

/** An officer's own, the latest first. */
export async function bulkActionsOf(
  tx: Tx,
  {
    officer,
    before,
    most,
  }: { readonly officer: Uuid; readonly before?: Uuid | undefined; readonly most: number },
): Promise<readonly BulkAction[]> {
  const rows = await actions(tx)
    .where('officer_id', '=', officer)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? officer))
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(asBulkAction);
}

export async function bulkCounts(tx: Tx, id: Uuid): Promise<readonly BulkCount[]> {
  return tables<ServicesTables>(tx)
    .selectFrom('services.bulk_case')
    .select(['tried', 'done'])
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('bulk_id', '=', id)
    .groupBy(['tried', 'done'])
    .orderBy('count', 'desc')
    .execute();
}

export type BulkPage = {
  readonly bulk: Uuid;
  /** Only those of which this came: `ok`, or a refusal's code. */
  readonly result?: string | undefined;
  /** The last place of the page before. */
  readonly after?: number | undefined;
  readonly most: number;
};

export async function bulkCases(
  tx: Tx,
  { bulk, result, after, most }: BulkPage,
): Promise<readonly BulkCase[]> {
  return tables<ServicesTables>(tx)
    .selectFrom('services.bulk_case')
    .select(['place', 'reference', 'tried', 'done'])
    .select(sql`case when done is null then tried_facts else done_facts end`.as('facts'))
    .where('authority_id', '=', tx.authority)
    .where('bulk_id', '=', bulk)
    .$if(result !== undefined, (query) => query.where(sql<boolean>`coalesce(done, tried) = ${result ?? ''}`))
    .$if(after !== undefined, (query) => query.where('place', '>', after ?? 0))
    .orderBy('place')
    .limit(most)
    .execute();
}

function actions(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.bulk_action')
    .selectAll()
    .where('authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof actions>['executeTakeFirstOrThrow']>>;

function asBulkAction({ how, ended_at: at, ...row }: Row): BulkAction {
  return {
    id: row.id,
    officer: row.officer_id,
    deed: bulkDeed.parse(row.deed),
    total: row.total,
    begunAt: row.begun_at,
    triedAt: row.tried_at ?? undefined,
    approvedAt: row.approved_at ?? undefined,
    ending: how !== null && at !== null ? { how, at } : undefined,
  };
}
