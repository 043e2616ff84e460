import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { asAsk, askRows } from './ask-record.ts';
import type { AskRecord } from './ask-record.ts';

type Listing = {
  /** What is asked: `contractor.job`. */
  readonly asks: readonly string[];
  readonly after?: { readonly askedAt: Temporal.Instant; readonly id: Uuid } | undefined;
  readonly most: number;
};

/**
 * What is asked of somebody outside and expected of them still, the first first: what they have not answered, and what they
 * took on and have not finished. One more than `most` says that there are more.
 */
export async function openAsks(tx: Tx, { asks, after, most }: Listing): Promise<readonly AskRecord[]> {
  const ids = await idsOf(tx, { asks, after, most });
  if (ids.length === 0) return [];
  const rows = await askRows(tx).where('a.id', 'in', ids).orderBy('a.asked_at').orderBy('a.id').execute();
  return rows.map(asAsk);
}

/** Of each ask as many along the index `ask_open` as are shown, and of those the first. */
async function idsOf(tx: Tx, { asks, after, most }: Listing): Promise<readonly Uuid[]> {
  const behind = after
    ? sql`and (a.asked_at, a.id) > (${after.askedAt.toString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<{ id: Uuid }>`
    select found.id from unnest(${asks}::text[]) asked
    cross join lateral (
      select a.id, a.asked_at from cases.ask a
      where a.authority_id = ${tx.authority} and a.asks = asked and not a.over ${behind}
      order by a.asked_at, a.id limit ${most + 1}
    ) found
    order by found.asked_at, found.id limit ${most + 1}`.execute(tables<CasesTables>(tx));
  return rows.map(({ id }) => id);
}
