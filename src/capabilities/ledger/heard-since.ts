import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

/** The first transaction, by its digits, that may still write into the ledger: all before it have ended. */
export async function openEnd(tx: Tx): Promise<string> {
  const { rows } = await sql<{ horizon: string }>`select platform.horizon()::text as horizon`.execute(
    tables<LedgerTables>(tx),
  );
  return rows[0]?.horizon ?? '0';
}

type Heard = { readonly since: string; readonly types: readonly string[] };

/** How many events of these types have been written from an open end on: another number than before says that one more is there. */
export async function heardSince(tx: Tx, { since, types }: Heard): Promise<number> {
  const { count } = await tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('e.authority_id', '=', tx.authority)
    .where('e.type', 'in', types)
    .where(sql<boolean>`e.tx >= ${since}::xid8`)
    .executeTakeFirstOrThrow();
  return count;
}
