import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Kysely } from 'kysely';
import type { AuthorityId } from '#language';
import { kyselyOn } from './client-dialect.ts';
import { closeTx, openTx } from './tx.ts';
import type { Tx } from './tx.ts';
import { valueTypes } from './values.ts';

/** A pool of connections under one login. */
export type Database = { readonly pool: Pool; readonly pooled: boolean };

export type DatabaseSettings = {
  readonly url: string;
  /** Connections at most. */
  readonly connections: number;
  /** What `pg_stat_activity` shows. */
  readonly name: string;
  /** True behind PgBouncer in transaction mode: no named statements, time limits set in each transaction. */
  readonly pooled?: boolean;
  /** A connection that breaks while idle is replaced; this hears of it. */
  readonly onBroken?: (error: Error) => void;
};

/** No transaction lasts over 5 seconds outside migrations. */
const longestMilliseconds = 5_000;

export function openDatabase({
  url,
  connections,
  name,
  pooled = false,
  onBroken,
}: DatabaseSettings): Database {
  const limits = {
    statement_timeout: longestMilliseconds,
    idle_in_transaction_session_timeout: longestMilliseconds,
  };
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    types: valueTypes,
    connectionTimeoutMillis: longestMilliseconds,
    ...(pooled ? {} : limits),
  });
  pool.on('error', (error) => onBroken?.(error));
  return { pool, pooled };
}

export async function closeDatabase(database: Database): Promise<void> {
  await database.pool.end();
}

/** Begins a transaction for one authority, does the work in it, and commits; whatever is thrown rolls it back. */
export async function transaction<Result>(
  database: Database,
  authority: AuthorityId,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const client = await database.pool.connect();
  let broken = true;
  const tx = openTx(authority, kyselyFor(client, database));
  try {
    await client.query(beginning(authority, database.pooled));
    const result = await work(tx);
    await commit(client);
    broken = false;
    return result;
  } catch (error) {
    broken = !(await rolledBack(client));
    throw error;
  } finally {
    closeTx(tx);
    client.release(broken);
  }
}

const kyselys = new WeakMap<PoolClient, Kysely<unknown>>();

function kyselyFor(client: PoolClient, database: Database): Kysely<unknown> {
  const known = kyselys.get(client);
  if (known) return known;
  const made = kyselyOn(client, !database.pooled);
  kyselys.set(client, made);
  return made;
}

function beginning(authority: AuthorityId, pooled: boolean): string {
  const context = `begin; set local moothall.authority = '${String(Number(authority))}'`;
  const limit = String(longestMilliseconds);
  return pooled
    ? `${context}; set local statement_timeout = ${limit}; set local idle_in_transaction_session_timeout = ${limit}`
    : context;
}

async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  // After a failed statement that somebody swallowed, PostgreSQL answers COMMIT with a rollback.
  if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back at commit');
}

async function rolledBack(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}
