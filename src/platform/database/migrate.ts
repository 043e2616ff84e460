import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import { Refusal } from '#platform/errors';

export type Migration = { readonly name: string; readonly digest: string; readonly sql: string };

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
  return { name, digest: createHash('sha256').update(sql).digest('hex'), sql };
}

/** A digest of the whole set: the name of a test template, the level that `readyz` compares. */
export function levelOf(migrations: readonly Migration[]): string {
  const all = migrations.map((migration) => `${migration.name} ${migration.digest}`).join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/** Brings the database to the level of the code, as its owner. Two at once: the second waits, and finds nothing to do. */
export async function migrate(ownerUrl: string, source: string): Promise<readonly string[]> {
  const migrations = await readMigrations(source);
  const client = new Client({ connectionString: ownerUrl, application_name: 'moothall migrate' });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('moothall migrate'))`);
    await prepare(client);
    const pending = pendingOf(migrations, await applied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function prepare(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, digest text not null, applied_at timestamptz not null default now()
    )`);
}

export type Applied = { readonly name: string; readonly digest: string };

async function applied(client: Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>('select name, digest from platform.migration order by name');
  return rows;
}

/** What is still to do. Refuses a database that has what this code does not know, or knows otherwise. */
export function pendingOf(migrations: readonly Migration[], done: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.digest]));
  for (const { name, digest } of done) {
    if (!known.has(name)) throw new Refusal('database.newer', { name });
    if (known.get(name) !== digest) throw new Refusal('database.drifted', { name });
  }
  const names = new Set(done.map(({ name }) => name));
  return migrations.filter((migration) => !names.has(migration.name));
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query(`begin; set local lock_timeout = '2s'`);
  try {
    await client.query('insert into platform.migration (name, digest) values ($1, $2)', [
      migration.name,
      migration.digest,
    ]);
    await client.query(migration.sql);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`the migration ${migration.name} failed`, { cause: error });
  }
}
