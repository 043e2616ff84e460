import type { ClientBase, Pool } from 'pg';
import { checkLogin, checkMigrations } from '#platform/database';
import type { Database } from '#platform/database';
import { Refusal } from '#platform/errors';

const oldest = 150_000;

/** Refuses a server that is too old, and a database that could not hold every name. */
export async function checkServer(connection: ClientBase | Pool): Promise<void> {
  const { rows } = await connection.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
       current_setting('server_encoding') as encoding`,
  );
  for (const { number, version, encoding } of rows)
    if (number < oldest || encoding !== 'UTF8')
      throw new Refusal('command.database-unfit', { version, encoding });
}

/** Refuses what `web` and `work` must not run on: an unfit server, a login with too many rights, another level. */
export async function checkDatabase(database: Database, source: string): Promise<void> {
  await checkServer(database.pool);
  await checkLogin(database);
  await checkMigrations(database, source).catch((error: unknown) => {
    throw isUnknownTable(error) ? new Refusal('database.older', { name: 'everything' }) : error;
  });
}

/** Before the first migration there is not even the list of migrations. */
function isUnknownTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '3F000');
}
