import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isOfNoMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import { lockRow } from './lock-case.ts';

export type SelfClosing = {
  readonly case: Uuid;
  readonly at: Temporal.Instant;
  readonly outcome: string;
};

/** From now on the case closes by itself then, with this outcome. */
export async function planSelfClosing(tx: Tx, { case: id, at, outcome }: SelfClosing): Promise<void> {
  await dropSelfClosing(tx, id);
  await tables<CasesTables>(tx)
    .insertInto('cases.self_closing')
    .values({ case_id: id, closes_at: at, outcome })
    .execute();
}

/** It does not any more. */
export async function dropSelfClosing(tx: Tx, id: Uuid): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.self_closing')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
}

type Due = { readonly now: Temporal.Instant; readonly most: number };

/** Cases whose time has come, the longest ago first; not those in which somebody has written what no officer has seen to. */
export async function dueSelfClosings(tx: Tx, { now, most }: Due): Promise<readonly Uuid[]> {
  const due = await waiting(tx, now).orderBy('s.closes_at').orderBy('s.case_id').limit(most).execute();
  return due.map((one) => one.case);
}

/** Locks a case, and looks once more whether its time has come; gives with which outcome it closes. */
export async function lockDue(
  tx: Tx,
  { case: id, now }: { readonly case: Uuid; readonly now: Temporal.Instant },
): Promise<string | undefined> {
  const found = await lockRow(tx, id);
  const due = await waiting(tx, now).where('s.case_id', '=', id).executeTakeFirst();
  return found.ended ? undefined : due?.outcome;
}

/** It could not be closed: it is left to an officer. */
export async function leaveToOfficer(
  tx: Tx,
  { case: id, trouble }: { readonly case: Uuid; readonly trouble: string },
): Promise<void> {
  await tables<CasesTables>(tx)
    .updateTable('cases.self_closing')
    .set({ trouble })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
}

function waiting(tx: Tx, now: Temporal.Instant) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.self_closing as s')
    .select(['s.case_id as case', 's.outcome'])
    .where('s.authority_id', '=', tx.authority)
    .where('s.trouble', 'is', null)
    .where('s.closes_at', '<=', now)
    .where(
      sql<boolean>`not exists (select from cases.new_answer n
        where (n.authority_id, n.case_id) = (s.authority_id, s.case_id))`,
    )
    .where(isOfNoMerged('s'));
}
