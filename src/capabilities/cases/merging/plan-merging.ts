import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { obstaclesTo } from './obstacles-to.ts';
import type { MergingObstacle } from './obstacles-to.ts';

/** What merging one case with another would do. Nothing is done. */
export type MergingPlan = {
  /** Why it cannot be done; empty where it can. */
  readonly obstacles: readonly MergingObstacle[];
  /** Requests that the one that stays would serve from then on. */
  readonly requests: number;
  /** What would be read with the one that stays. */
  readonly notes: number;
  readonly replies: number;
  readonly documents: number;
  /** Open tasks that would wait for nobody. */
  readonly tasks: number;
  /** Cases that have been merged with the one that goes. */
  readonly merged: number;
};

type Planning = { readonly case: Uuid; readonly with: Uuid; readonly alike: readonly string[] };

/** Nothing where one of the two is not there. */
export async function planMerging(
  tx: Tx,
  { case: goes, with: stays, alike }: Planning,
): Promise<MergingPlan | undefined> {
  const db = tables<CasesTables>(tx);
  const rows = await db
    .selectFrom('cases.case')
    .select(['id', 'service', 'sensitivity', 'ended', 'parent_id'])
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', [goes, stays])
    .execute();
  const [one, other] = [rows.find(({ id }) => id === goes), rows.find(({ id }) => id === stays)];
  if (!one || !other) return undefined;
  const obstacles = await obstaclesTo(tx, { goes: one, stays: other, alike });
  return { obstacles, ...(await countsOf(tx, { goes, stays })) };
}

type Counts = Omit<MergingPlan, 'obstacles'>;

async function countsOf(
  tx: Tx,
  { goes, stays }: { readonly goes: Uuid; readonly stays: Uuid },
): Promise<Counts> {
  const on = sql`authority_id = ${tx.authority} and case_id = ${goes}`;
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from cases.request_case l
        where l.authority_id = ${tx.authority} and l.case_id = ${goes} and l.how <> 'withdrew'
          and not exists (select from cases.request_case o
            where (o.authority_id, o.request_id, o.case_id) = (l.authority_id, l.request_id, ${stays}))) as requests,
      (select count(*)::int from cases.note where ${on}) as notes,
      (select count(*)::int from cases.reply where ${on}) as replies,
      (select count(*)::int from cases.document where ${on}) as documents,
      (select count(*)::int from cases.task where ${on} and not ended) as tasks,
      (select count(*)::int from cases.merging
        where authority_id = ${tx.authority} and stays_id = ${goes}) as merged`.execute(
    tables<CasesTables>(tx),
  );
  const [counts] = rows;
  if (!counts) throw new Error('a question without a table was answered with no row');
  return counts;
}
