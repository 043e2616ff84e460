import { createHash } from 'node:crypto';
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, QueryResult } from 'kysely';
import type { ClientBase } from 'pg';
import { writeValue } from './values.ts';

/** Statements that are prepared by name, at most, on each connection; what comes after runs unnamed. */
const mostNamed = 1_000;

/**
 * Kysely upon one connection of the pool, whose transactions are begun and ended elsewhere. Statements are prepared
 * by name, which halves their cost (`named` is false behind a pooler that shares connections between transactions).
 */
export function kyselyOn(client: ClientBase, named: boolean): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: clientDialect(clientConnection(client, named)) });
}

function clientDialect(connection: DatabaseConnection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: nothing,
      acquireConnection: () => Promise.resolve(connection),
      beginTransaction: refuseNesting,
      commitTransaction: refuseNesting,
      rollbackTransaction: refuseNesting,
      releaseConnection: nothing,
      destroy: nothing,
    }),
  };
}

function clientConnection(client: ClientBase, named: boolean): DatabaseConnection {
  const names = new Map<string, string>();
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const name = named ? nameOf(query.sql, names) : undefined;
      const values = query.parameters.map(writeValue);
      const result = await client.query<Row & object>({ text: query.sql, values, ...(name ? { name } : {}) });
      return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
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
