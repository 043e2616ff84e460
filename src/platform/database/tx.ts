import type { Kysely } from 'kysely';
import type { AuthorityId } from '#language';

declare const opaque: unique symbol;

/**
 * A transaction that somebody began for one authority. Verbs take it and never begin one; what stands in it they read
 * through `tables<TheirTables>(tx)`.
 */
export type Tx = { readonly authority: AuthorityId; readonly [opaque]: true };

const connections = new WeakMap<Tx, Kysely<unknown>>();

export function openTx(authority: AuthorityId, kysely: Kysely<unknown>): Tx {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand exists for the compiler alone
  const tx = Object.freeze({ authority }) as Tx;
  connections.set(tx, kysely);
  return tx;
}

/** The transaction as Kysely, narrowed to the tables of one capability. */
export function tables<Tables extends Record<string, Record<string, unknown>>>(tx: Tx): Kysely<Tables> {
  return connection(tx).withTables<Tables>();
}

function connection(tx: Tx): Kysely<unknown> {
  const found = connections.get(tx);
  if (!found) throw new Error('this transaction is not open');
  return found;
}

export function closeTx(tx: Tx): void {
  connections.delete(tx);
}
