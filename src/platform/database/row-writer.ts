import type { Insertable } from 'kysely';
import { gather } from './tx.ts';
import type { Tx } from './tx.ts';

/**
 * Gives what writes a new row of a table: `const writeClosing = rowWriter<CasesTables, 'cases.closing'>('cases.closing')`. The row
 * leaves with those written before and after it, in one statement, ahead of whatever is asked next and at the end of this turn at the latest; as with `sendAhead` nobody waits
 * for it, and its failure undoes the transaction. `meaning` turns a failure of the statement that is meant for this row into a no.
 */
export function rowWriter<
  Tables extends Record<string, Record<string, unknown>>,
  Table extends keyof Tables & string,
>(table: Table, meaning?: (error: unknown) => unknown): (tx: Tx, row: Insertable<Tables[Table]>) => void {
  return (tx, row) => gather(tx, { table, values: row, meaning });
}
