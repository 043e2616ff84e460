import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { AuthorityId } from '#language';
import type { Ask } from './ask.ts';
import { firstFailure, openLine } from './line.ts';
import type { Line } from './line.ts';
import { closeTx, openTx, sentAhead } from './tx.ts';
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
    // A new connection prepares and plans forty statements anew; ten seconds, as `pg` has it, is a pause between two residents.
    idleTimeoutMillis: 600_000,
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

/**
 * Two connections more under the login of a database, whose statements wait for one another, as COPY needs it. Each
 * transaction may last `longestMilliseconds`. To be closed by who opens it.
 */
export function openForCopying({ pool }: Database, longestMilliseconds: number): Database {
  const { connectionString, application_name } = pool.options;
  if (connectionString === undefined) throw new Error('the database was opened without its address');
  return openDatabase({
    url: connectionString,
    connections: 2,
    name: application_name ?? 'moothall',
    pooled: true,
    longestMilliseconds,
  });
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
  const line = lineOf(client, database);
  const { ask } = line;
  const tx = openTx(authority, line);
  try {
    const begun = begin(ask, authority, database);
    const result = await work(tx);
    line.leave();
    const committed = commit(ask);
    // Heard of below, after what failed before it.
    committed.catch(() => {});
    await begun;
    await sentAhead(tx);
    await committed;
    broken = false;
    return result;
  } catch (error) {
    line.forget();
    broken = !(await rolledBack(ask));
    throw await causeOf(error, line);
  } finally {
    closeTx(tx);
    client.release(broken);
  }
}

/** What went wrong first: a write sent ahead fails what comes after it, and is failed by what came before. */
async function causeOf(error: unknown, line: Line): Promise<unknown> {
  const ahead = await firstFailure(line);
  return ahead === undefined || isConsequence(ahead.reason) ? error : ahead.reason;
}

/** 25P02: the transaction had failed before this statement. */
function isConsequence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

const lines = new WeakMap<PoolClient, Line>();

function lineOf(client: PoolClient, database: Database): Line {
  const line = lines.get(client) ?? openLine(client, database);
  lines.set(client, line);
  return line;
}

/** Sent ahead: the first statement follows without waiting for the answer, which is one round trip less. */
function begin(ask: Ask, authority: AuthorityId, database: Database): Promise<unknown> {
  const begun = ask({ text: beginning(authority, database) });
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

async function commit(ask: Ask): Promise<void> {
  const { command } = await ask({ text: 'commit' });
  // After a failed statement that somebody swallowed, PostgreSQL answers COMMIT with a rollback.
  if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back at commit');
}

async function rolledBack(ask: Ask): Promise<boolean> {
  return ask({ text: 'rollback' }).then(
    () => true,
    () => false,
  );
}
