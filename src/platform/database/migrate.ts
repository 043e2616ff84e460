import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import type { ClientBase } from 'pg';
import { Refusal } from '#platform/errors';
import { settleIn } from './settle-in.ts';

export type Migration = {
  readonly name: string;
  readonly digest: string;
  /** Takes away what an older version needs: its file begins with `-- contracts:` and why. */
  readonly contracts: boolean;
  readonly sql: string;
};

/** Every `migrations/YYYYMMDDHHMM-sentence.sql` below the source folder, in one global order of their names. */
export async function readMigrations(source: string): Promise<readonly Migration[]> {
  const files = await Array.fromAsync(glob('**/migrations/*.sql', { cwd: source }));
  const migrations = await Promise.all(files.map((file) => readMigration(join(source, file))));
  return migrations.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function readMigration(path: string): Promise<Migration> {
  const sql = await readFile(path, 'utf8');
  const name = basename(path, '.sql');
  if (!/^\d{12}-[a-z0-9-]+$/.test(name)) throw new Refusal('database.migration-misnamed', { name });
  const digest = createHash('sha256').update(sql).digest('hex');
  return { name, digest, contracts: sql.startsWith('-- contracts:'), sql };
}

/** A digest of the whole set: the name of a test template, the level that `readyz` compares. */
export function levelOf(migrations: readonly Migration[]): string {
  const all = migrations.map((migration) => `${migration.name} ${migration.digest}`).join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/**
 * Brings the database to the level of the code, as its owner, and settles it into the cluster where it is. Two at once: the
 * second waits, which `onWait` hears of, and finds nothing to do; what one that was killed had begun is undone by the server.
 */
export async function migrate(
  ownerUrl: string,
  source: string,
  onWait: () => void = () => {},
): Promise<readonly string[]> {
  const migrations = await readMigrations(source);
  const client = new Client({ connectionString: ownerUrl, application_name: 'moothall migrate' });
  await client.connect();
  try {
    // Otherwise a statement whose client was killed goes on to its end, and holds everybody up.
    await client.query(`set client_connection_check_interval = '1s'`);
    await takeTurn(client, onWait);
    await prepare(client);
    const pending = pendingOf(migrations, await applied(client));
    for (const migration of pending) await apply(client, migration);
    await settleIn(client);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function takeTurn(client: Client, onWait: () => void): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${turn}) as mine`);
  if (rows[0]?.mine === true) return;
  onWait();
  await client.query(`select pg_advisory_lock(${turn})`);
}

const turn = `hashtext('moothall migrate')`;

/** Makes an empty database what these migrations make of it, in the transaction that is open: all of it or nothing. */
export async function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await prepare(client);
  for (const migration of migrations) await perform(client, migration);
}

async function prepare(client: ClientBase): Promise<void> {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, digest text not null, applied_at timestamptz not null default now()
    );
    alter table platform.migration add column if not exists contracts boolean not null default false`);
}

export type Applied = {
  readonly name: string;
  readonly digest: string;
  /** Where it is not known, an older version goes no further. */
  readonly contracts?: boolean;
};

/** What was applied; by a text that an older database understands too. */
export const appliedMigrations = `select name, digest, (to_jsonb(m) ->> 'contracts')::boolean as contracts
  from platform.migration m order by name`;

async function applied(client: Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>(appliedMigrations);
  return rows;
}

/**
 * What is still to do. A database that was only added to by a newer version serves this one too: old and new run beside
 * each other, and there is a way back. Refuses one from which something was taken away, and one that drifted.
 */
export function pendingOf(migrations: readonly Migration[], done: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.digest]));
  for (const { name, digest, contracts } of done) {
    if (!known.has(name) && contracts !== false) throw new Refusal('database.newer', { name });
    if (known.has(name) && known.get(name) !== digest) throw new Refusal('database.drifted', { name });
  }
  const names = new Set(done.map(({ name }) => name));
  return migrations.filter((migration) => !names.has(migration.name));
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query(`begin; set local lock_timeout = '2s'`);
  try {
    await perform(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`the migration ${migration.name} failed`, { cause: error });
  }
}

async function perform(client: ClientBase, { name, digest, contracts, sql }: Migration): Promise<void> {
  const row = [name, digest, contracts];
  await client.query('insert into platform.migration (name, digest, contracts) values ($1, $2, $3)', row);
  await client.query(sql);
}
