import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseRetentionDated } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { keepUntil, outcomesFor } from '../versions/index.ts';
import type { Bases } from '../versions/index.ts';
import { basesOf } from './bases-of.ts';

export type Dating = {
  readonly case: Uuid;
  /** What the caller knows of the date from which it is kept. */
  readonly bases?: Bases | undefined;
};

/**
 * Computes anew until when a closed case is kept, now that the date from which that counts is known, or no longer. Of an open one,
 * and where nothing comes out otherwise than before, nothing. The ledger tells of it.
 */
export async function dateRetention(tx: Tx, { case: id, bases }: Dating, act: Act): Promise<void> {
  const closing = await lockClosing(tx, id);
  if (!closing) return;
  const outcomes = await outcomesFor(tx, closing);
  const outcome = outcomes.find((known) => known.outcome === closing.outcome);
  if (!outcome || outcome.retention.keep === 'for-ever') return;
  const known = await basesOf(tx, closing, { ...outcome, closedAt: closing.closed_at });
  const until = keepUntil(outcome.retention, { ...known, ...bases });
  if (until === closing.keep_until || (until && closing.keep_until?.equals(until))) return;
  await tables<CasesTables>(tx)
    .updateTable('cases.closing')
    .set({ keep_until: until })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
  const data = { keepUntil: until?.toString() ?? null };
  await append(tx, caseRetentionDated({ subject: id, case: id, data }), act);
}

/** Does it for the cases whose retention counts from the closing of this one: its sub-cases, and those that it is related to. */
export async function dateDependents(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const { rows } = await sql<{ id: Uuid }>`
    select e.case_id as id from cases."case" c
      join cases.closing e on (e.authority_id, e.case_id) = (c.authority_id, c.id)
    where c.authority_id = ${tx.authority} and c.parent_id = ${id} and e.keep_from = 'parent-closing'
    union
    select e.case_id from cases.relation r
      join cases.closing e on e.authority_id = r.authority_id
        and e.case_id = case when r.case_id = ${id} then r.related_id else r.case_id end
    where r.authority_id = ${tx.authority} and (r.case_id = ${id} or r.related_id = ${id})
      and e.keep_from = 'related-closing'
    order by id`.execute(tables<CasesTables>(tx));
  for (const dependent of rows) await dateRetention(tx, { case: dependent.id }, act);
}

async function lockClosing(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.closing as e')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'e.authority_id').onRef('c.id', '=', 'e.case_id'),
    )
    .select(['c.id', 'c.parent_id', 'e.service', 'e.version', 'e.outcome', 'e.closed_at', 'e.keep_until'])
    .where('e.authority_id', '=', tx.authority)
    .where('e.case_id', '=', id)
    .forUpdate('e')
    .executeTakeFirst();
}
