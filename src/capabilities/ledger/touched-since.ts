import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { beginning } from './order.ts';
import type { Place } from './order.ts';
import type { LedgerTables } from './tables.ts';
import { endOf } from './written.ts';

/** What is told once a second is a handful; of a history that is brought in some seconds behind. */
const mostRead = 2_000;

/** The cases to which something happened after a place, as far as it has settled, and the place from which to ask next. */
export async function touchedSince(
  tx: Tx,
  after: Place,
): Promise<{ readonly cases: readonly Uuid[]; readonly place: Place }> {
  const end = await endOf(tx, { after, most: mostRead });
  if (!end) return { cases: [], place: after };
  const place = { tx: end.tx, seq: end.seq };
  const { rows } = await sql<{ readonly case: Uuid }>`
    select distinct case_id as "case" from ledger.event
    where authority_id = ${tx.authority} and case_id is not null
      and (tx, seq) > (${after.tx}::xid8, ${after.seq}::bigint)
      and (tx, seq) <= (${place.tx}::xid8, ${place.seq}::bigint)`.execute(tables<LedgerTables>(tx));
  return { cases: rows.map((row) => row.case), place };
}

/** Where the settled ledger ends now. */
export async function lastPlace(tx: Tx): Promise<Place> {
  const { rows } = await sql<Place>`
    select tx::text as tx, seq from ledger.event
    where authority_id = ${tx.authority} and tx < platform.horizon()
    order by tx desc, seq desc limit 1`.execute(tables<LedgerTables>(tx));
  return rows[0] ?? beginning;
}
