import { sql } from 'kysely';
import { sentAhead, tables } from './tx.ts';
import type { Tx } from './tx.ts';

/** What was thrown, and a code for it that names nobody. */
export type Failure = { readonly error: unknown; readonly code: string };

/**
 * Does the work; if it throws, nothing of it is left, the transaction goes on, and the failure is given. A database that
 * is gone fails the whole transaction, as it should: that is not the work's fault.
 */
export async function attempt(tx: Tx, work: () => Promise<void>): Promise<Failure | undefined> {
  return inSavepoint(tx, work, 'kept');
}

/** Does the work and undoes it, whatever comes of it; gives what it threw. */
export async function tryOut(tx: Tx, work: () => Promise<void>): Promise<Failure | undefined> {
  return inSavepoint(tx, work, 'undone');
}

async function inSavepoint(
  tx: Tx,
  work: () => Promise<void>,
  end: 'kept' | 'undone',
): Promise<Failure | undefined> {
  const db = tables(tx);
  await sql`savepoint attempt`.execute(db);
  let failure: Failure | undefined;
  try {
    await work();
    await sentAhead(tx);
  } catch (error) {
    failure = { error, code: codeOf(error) };
  }
  if (failure || end === 'undone') {
    await sql`rollback to savepoint attempt`.execute(db);
    await sentAhead(tx).catch(() => {});
  }
  await sql`release savepoint attempt`.execute(db);
  return failure;
}

/** A refusal's code, PostgreSQL's, or the error's name. What an error says may hold personal values. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
