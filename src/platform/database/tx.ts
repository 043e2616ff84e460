import type { Kysely, QueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import type { AuthorityId } from '#language';
import type { Statement } from './client-dialect.ts';
import type { NewRow } from './gathered.ts';
import { firstFailure } from './line.ts';
import type { Line } from './line.ts';

declare const opaque: unique symbol;

/**
 * A transaction that somebody began for one authority. Verbs take it and never begin one; what stands in it they read
 * through `tables<TheirTables>(tx)`.
 */
export type Tx = { readonly authority: AuthorityId; readonly [opaque]: true };

const open = new WeakMap<Tx, Line>();

export function openTx(authority: AuthorityId, line: Line): Tx {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand exists for the compiler alone
  const tx = Object.freeze({ authority }) as Tx;
  open.set(tx, line);
  return tx;
}

/**
 * Lets a write go without waiting for its answer, which is a round trip less. It keeps its place among the statements; the
 * commit waits for it, and its failure undoes the transaction. For writes whose failure is a bug, never a no.
 */
export function sendAhead(tx: Tx, write: Promise<unknown>): void {
  write.catch(() => {});
  opened(tx).ahead.push(write);
}

/** Lets a new row wait for others; it leaves before whatever is asked next, at the end of this turn at the latest. */
export function gather(tx: Tx, row: NewRow): void {
  opened(tx).gather(row);
}

/** Waits for what was sent ahead, and throws what failed first. */
export async function sentAhead(tx: Tx): Promise<void> {
  const line = opened(tx);
  line.leave();
  const failed = await firstFailure(line);
  if (failed) throw failed.reason;
}

/** The transaction as Kysely, narrowed to the tables of one capability. */
export function tables<Tables extends Record<string, Record<string, unknown>>>(tx: Tx): Kysely<Tables> {
  return opened(tx).kysely.withTables<Tables>();
}

/** The connection under the transaction, for what is no statement. */
export function clientOf(tx: Tx): PoolClient {
  return opened(tx).client;
}

/** Sends a statement that is ready, in this very turn. */
export function runIn(tx: Tx, statement: Statement): Promise<QueryResult<object>> {
  return opened(tx).run(statement);
}

function opened(tx: Tx): Line {
  const found = open.get(tx);
  if (!found) throw new Error('this transaction is not open');
  return found;
}

export function closeTx(tx: Tx): void {
  open.delete(tx);
}
