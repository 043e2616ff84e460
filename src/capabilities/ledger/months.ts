import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

/** Makes the ledger's monthly partitions from one day's month to another's, where they are missing. */
export async function openMonths(tx: Tx, first: Temporal.PlainDate, last: Temporal.PlainDate): Promise<void> {
  await sql`select ledger.open_months(${first.toString()}::date, ${last.toString()}::date)`.execute(
    tables<LedgerTables>(tx),
  );
}
