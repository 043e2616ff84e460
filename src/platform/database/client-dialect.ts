import { createHash } from 'node:crypto';
import {
  DefaultQueryExecutor,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { Ask } from './ask.ts';
import { writeValue } from './values.ts';

/** Statements that are prepared by name, at most, on each connection; what comes after runs unnamed. */
const mostNamed = 1_000;

/** A statement that is ready to be sent. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;
export type Run = (statement: Statement) => Promise<QueryResult<object>>;

/**
 * Statements upon one connection of the pool. They are prepared by name, which halves their cost (`named` is false behind a
 * pooler that shares connections between transactions).
 */
export function runOn(ask: Ask, named: boolean): Run {
  const names = new Map<string, string>();
  return async ({ sql, parameters }) => {
    const name = named ? nameOf(sql, names) : undefined;
    const values = parameters.map(writeValue);
    const result = await ask(name ? { text: sql, values, name } : { text: sql, values });
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
  };
}

/**
 * Kysely upon one connection of the pool, whose transactions are begun and ended elsewhere. A statement leaves in the very
 * turn that asks for it, so that what is asked first is done first.
 */
export function kyselyOn(run: Run): Kysely<unknown> {
  const connection = connectionOf(run);
  const driver: Driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: refuseNesting,
    commitTransaction: refuseNesting,
    rollbackTransaction: refuseNesting,
    releaseConnection: nothing,
    destroy: nothing,
  };
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => driver,
  };
  const executor = new DefaultQueryExecutor(new PostgresQueryCompiler(), new PostgresAdapter(), {
    provideConnection: (consumer) => consumer(connection),
  });
  return new Kysely<unknown>({ config: { dialect }, dialect, driver, executor });
}

function connectionOf(run: Run): DatabaseConnection {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what rows a query has
    executeQuery: async <Row>(query: CompiledQuery) => (await run(query)) as QueryResult<Row>,
    streamQuery: () => {
      throw new Error('a verb pages by key; it does not stream');
    },
  };
}

function nameOf(sql: string, names: Map<string, string>): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= mostNamed) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  names.set(sql, name);
  return name;
}

async function nothing(): Promise<void> {}

function refuseNesting(): never {
  throw new Error('a verb takes a transaction; it never begins one');
}
