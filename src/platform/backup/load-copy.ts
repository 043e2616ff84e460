import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrateWithin, settleIn } from '#platform/database';
import type { Migration } from '#platform/database';
import { Refusal } from '#platform/errors';
import { readKept } from './kept-file.ts';
import type { Copy, KeptTable } from './manifest.ts';
import { readForeignKeys, readPartitions, readShapes } from './shapes.ts';

export type Loading = {
  /** The owner's login in an empty database. */
  readonly url: string;
  readonly folder: string;
  readonly content: Copy;
  /** Those under which the copy was made, in their order. */
  readonly migrations: readonly Migration[];
  /** Marks the database until `finishRestore`; what bears the mark of this same backup is loaded already. */
  readonly mark: string;
};

/**
 * Fills an empty database, in one transaction: all of it or nothing. Gives false where this same backup was loaded before and
 * what comes after was not finished. Refuses a database that is not empty, and a table with other rows than were copied.
 */
export async function loadCopy({ url, folder, content, migrations, mark }: Loading): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'moothall restore' });
  await client.connect();
  try {
    await client.query(`set client_connection_check_interval = '1s'`);
    if ((await markOf(client)) === mark) return false;
    await refuseUnlessEmpty(client);
    await client.query('begin');
    await migrateWithin(client, migrations);
    await client.query(`comment on schema platform is ${client.escapeLiteral(mark)}`);
    await openPartitions(client, content);
    await withoutGuards(client, async () => {
      for (const table of content.tables) await loadTable(client, folder, table);
    });
    for (const { name, last } of content.sequences) await client.query('select setval($1, $2)', [name, last]);
    await client.query('commit');
    await client.query('analyze');
    return true;
  } finally {
    await client.end();
  }
}

/** Once it is migrated: numbers of transactions go on above those that came with the copy. */
export async function settleCopy(url: string): Promise<void> {
  await asOwner(url, async (client) => settleIn(client, 'anyway'));
}

/** Takes the mark away: from now on `web` and `work` may run on it. */
export async function finishRestore(url: string): Promise<void> {
  await asOwner(url, async (client) => client.query('comment on schema platform is null'));
}

async function asOwner(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'moothall restore' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function markOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ mark: string | null }>(
    `select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = 'platform'`,
  );
  return rows[0]?.mark ?? null;
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ database: string; tables: number }>(`
    select current_database() as database, count(*)::int as tables
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)'`);
  const [found] = rows;
  if (found && found.tables > 0) throw new Refusal('restore.not-empty', found);
}

async function openPartitions(client: Client, { partitions }: Copy): Promise<void> {
  const known = new Set((await readPartitions(client)).map(({ name }) => name));
  for (const { name, parent, bound } of partitions.filter((one) => !known.has(one.name))) {
    await client.query(`create table ${name} partition of ${parent} ${bound}`);
    await client.query(`call platform.protect(${client.escapeLiteral(name)}::regclass, '')`);
  }
}

/**
 * Rows come table by table, so that what they refer to may not be there yet; and PostgreSQL copies nothing into a table whose
 * policies hold its owner too. Both are put back in the same transaction, and the references are checked then.
 */
async function withoutGuards(client: Client, work: () => Promise<void>): Promise<void> {
  const keys = await readForeignKeys(client);
  const shapes = await readShapes(client);
  for (const { name, table } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of shapes) await client.query(`alter table ${name} no force row level security`);
  await work();
  for (const { name, table, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { name } of shapes) await client.query(`alter table ${name} force row level security`);
}

async function loadTable(client: Client, folder: string, table: KeptTable): Promise<void> {
  const { name, columns, rows, file } = table;
  await pipeline(
    readKept(folder, file),
    client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`)),
  );
  const { rows: found } = await client.query<{ count: string }>(`select count(*) from ${name}`);
  if (Number(found[0]?.count) !== rows)
    throw new Refusal('restore.other-count', { table: name, expected: rows, found: found[0]?.count ?? 0 });
}
