import { sentAhead, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

/** What was thrown, and a code for it that names nobody. */
export type Failure = { readonly error: unknown; readonly code: string };

/**
 * Does the work; if it throws, nothing of it is left, the transaction goes on, and the failure is given. A database that
 * is gone fails the whole transaction, as it should: that is not the event's fault.
 */
export async function attempt(tx: Tx, work: () => Promise<void>): Promise<Failure | undefined> {
  const db = tables<LedgerTables>(tx);
  await sql`savepoint attempt`.execute(db);
  try {
    await work();
    await sentAhead(tx);
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(db);
    await sentAhead(tx).catch(() => {});
    return { error, code: codeOf(error) };
  }
  await sql`release savepoint attempt`.execute(db);
  return undefined;
}

/** A refusal's code, PostgreSQL's, or the error's name. What an error says may hold personal values. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
