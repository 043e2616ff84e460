import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Kysely } from 'kysely';
import type { AuthorityId } from '#language';
import { kyselyOn } from './client-dialect.ts';
import { closeTx, openTx } from './tx.ts';
import type { Tx } from './tx.ts';
import { valueTypes } from './values.ts';

/** A pool of connections under one login. */
export type Database = {
  readonly pool: Pool;
  readonly pooled: boolean;
  readonly longestMilliseconds: number;
};

export type DatabaseSettings = {
  readonly url: string;
  /** Connections at most. */
  readonly connections: number;
  /** What `pg_stat_activity` shows. */
  readonly name: string;
  /** True behind PgBouncer in transaction mode: no named statements, time limits set in each transaction. */
  readonly pooled?: boolean;
  /** A connection that breaks is replaced; this hears of it. */
  readonly onBroken?: (error: Error) => void;
  /** No transaction lasts longer outside migrations: 5 seconds, when left out. */
  readonly longestMilliseconds?: number;
};

export function openDatabase({
  url,
  connections,
  name,
  pooled = false,
  onBroken = () => {},
  longestMilliseconds = 5_000,
}: DatabaseSettings): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    types: valueTypes,
    connectionTimeoutMillis: longestMilliseconds,
    // A server that has vanished without a word enforces no limits of its own.
    query_timeout: longestMilliseconds + graceMilliseconds,
    pipeline: !pooled,
    ...(pooled ? {} : limitsOf(longestMilliseconds)),
  });
  // Each connection is listened to by itself, below.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // While a transaction has it nobody else listens, and an error that nobody hears would end the process.
    client.on('error', onBroken);
    if (!pooled) client.query(limitTransactions, [String(longestMilliseconds)]).catch(onBroken);
  });
  return { pool, pooled, longestMilliseconds };
}

/** A statement is ended before its transaction would be, which costs the connection. */
const graceMilliseconds = 500;

function limitsOf(longest: number) {
  return {
    statement_timeout: longest - graceMilliseconds,
    idle_in_transaction_session_timeout: longest,
  };
}

/** PostgreSQL 15 and 16 do not know this setting, and would refuse a connection that asks for it. */
const limitTransactions = `select set_config(name, $1, false) from pg_settings where name = 'transaction_timeout'`;

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
    const begun = begin(client, authority, database);
    const result = await work(tx);
    await begun;
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

/** Sent ahead: the first statement follows without waiting for the answer, which is one round trip less. */
function begin(client: PoolClient, authority: AuthorityId, database: Database): Promise<unknown> {
  const begun = client.query(beginning(authority, database));
  // Where it fails, what was sent after it fails too, and may be heard of first.
  begun.catch(() => {});
  return begun;
}

function beginning(authority: AuthorityId, { pooled, longestMilliseconds }: Database): string {
  const context = `begin; set local moothall.authority = '${String(Number(authority))}'`;
  if (!pooled) return context;
  const limits = Object.entries(limitsOf(longestMilliseconds));
  return [context, ...limits.map(([name, limit]) => `set local ${name} = ${String(limit)}`)].join('; ');
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
