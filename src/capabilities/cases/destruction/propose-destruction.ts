import type { Act, Uuid } from '#language';
import { londonDay } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { destructionProposed } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { isDue } from './is-due.ts';

/** What two people can look through, and a statement writes in a second. */
const mostTogether = 2_000;

/**
 * Puts closed cases whose time is over into the batch that waits to be checked, or into a new one. Nothing is due: nothing
 * happens. Gives true when the batch is full: it is checked before the next is begun.
 */
export async function proposeDestruction(tx: Tx, act: Act): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('cases.destruction'), ${tx.authority})`.execute(
    tables<CasesTables>(tx),
  );
  const waiting = await unchecked(tx);
  const room = mostTogether - (waiting?.cases ?? 0);
  if (room <= 0) return true;
  const day = londonDay(act.at);
  const due = await dueCases(tx, day, room);
  if (due.length === 0) return false;
  const id = waiting?.id ?? (await begin(tx, day, act));
  await tables<CasesTables>(tx)
    .insertInto('cases.destruction_item')
    .values(due.map((one) => ({ destruction_id: id, case_id: one })))
    .execute();
  await append(tx, destructionProposed({ subject: id, data: { cases: due.length } }), act);
  return due.length === room;
}

async function begin(tx: Tx, day: Temporal.PlainDate, act: Act): Promise<Uuid> {
  const id = newId(act.at);
  await tables<CasesTables>(tx)
    .insertInto('cases.destruction')
    .values({ id, before_day: day, proposed_at: act.at })
    .execute();
  return id;
}

async function unchecked(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.destruction as d')
    .select(['d.id'])
    .select(
      sql<number>`(select count(*)::int from cases.destruction_item i
        where (i.authority_id, i.destruction_id) = (d.authority_id, d.id))`.as('cases'),
    )
    .where('d.authority_id', '=', tx.authority)
    .where(
      sql<boolean>`not exists (select from cases.destruction_check k
        where (k.authority_id, k.destruction_id) = (d.authority_id, d.id))`,
    )
    .orderBy('d.proposed_at', 'desc')
    .executeTakeFirst();
}

async function dueCases(tx: Tx, day: Temporal.PlainDate, most: number): Promise<readonly Uuid[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.closing as e')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'e.authority_id').onRef('c.id', '=', 'e.case_id'),
    )
    .select('c.id')
    .where('e.authority_id', '=', tx.authority)
    .where(isDue(tx, day))
    .where(
      sql<boolean>`not exists (select from cases.destruction_item i
        where (i.authority_id, i.case_id) = (c.authority_id, c.id))`,
    )
    .orderBy('e.keep_until')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
