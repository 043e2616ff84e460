import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { levelOf, migrate, provision, readMigrations } from '#platform/database';
import { migrateJobs } from '#platform/jobs';
import { startPostgres } from '#platform/postgres';
import { roomInMemory } from './room-in-memory.ts';

const checkout = join(import.meta.dirname, '../..');
export const source = join(checkout, 'src');
const passwords = { owner: 'owner', application: 'application', jobs: 'jobs' };

const addressFile = join(checkout, '.moothall/test/url');

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> };

/** The server for tests that `test/support/serve-postgres.ts` keeps running, or one of this process's own. */
export async function testServer(): Promise<TestServer> {
  const kept = existsSync(addressFile) ? readFileSync(addressFile, 'utf8').trim() : undefined;
  if (kept !== undefined && (await answers(kept))) return { url: kept, stop: async () => {} };
  return startTestServer();
}

/** A server for tests: fast rather than safe, since a test that loses its rows starts again. */
export async function startTestServer(): Promise<TestServer> {
  const inMemory = roomInMemory(checkout);
  const server = await startPostgres({
    checkout,
    home: inMemory ?? dirname(addressFile),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
    onNotice: () => {},
  });
  const { user, password } = server.superuser;
  const url = server.url({ user, password, database: 'postgres' });
  mkdirSync(dirname(addressFile), { recursive: true });
  writeFileSync(addressFile, url);
  const stop = async () => {
    rmSync(addressFile, { force: true });
    await server.stop();
    if (inMemory !== undefined) rmSync(inMemory, { recursive: true, force: true });
  };
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  return asSuperuser(url, async () => true).catch(() => false);
}

export type TestUrls = {
  readonly application: string;
  readonly owner: string;
  readonly jobs: string;
  readonly name: string;
};

/** A database of its own, cloned from a template that is made once for each set of migrations. */
export async function cloneDatabase(): Promise<TestUrls & { readonly drop: () => Promise<void> }> {
  const server = serverUrl();
  const template = await templateDatabase(server);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy owner moothall_owner`),
  );
  const drop = () =>
    asSuperuser(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  return { ...urlsOf(server, name), drop: async () => void (await drop()) };
}

function serverUrl(): string {
  const given = process.env['MOOTHALL_TEST_POSTGRES'];
  if (given) return given;
  if (existsSync(addressFile)) return readFileSync(addressFile, 'utf8').trim();
  throw new Error(
    'no PostgreSQL for tests: run bin/test, or keep one with node test/support/serve-postgres.ts',
  );
}

async function templateDatabase(server: string): Promise<string> {
  const how = createHash('sha256').update(readFileSync(join(source, 'platform/database/migrate.ts')));
  const name = `template_${levelOf(await readMigrations(source))}_${how.digest('hex').slice(0, 8)}`;
  await asSuperuser(server, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(server, client, name);
  });
  return name;
}

async function makeTemplate(server: string, client: Client, name: string): Promise<void> {
  const making = `making_${randomBytes(4).toString('hex')}`;
  await provision(server, making, passwords);
  const { owner, jobs } = urlsOf(server, making);
  await migrate(owner, source);
  await migrateJobs(jobs);
  await addAuthorities(owner);
  await client.query(`alter database ${making} rename to ${name}`);
}

async function addAuthorities(owner: string): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query(`insert into platform.authority (id, slug, name) values
    (1, 'thornmere', 'Thornmere Borough Council'), (2, 'saltby', 'Saltby District Council')`);
  await client.end();
}

async function asSuperuser<Result>(
  server: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlsOf(server: string, name: string): TestUrls {
  const as = (user: string, password: string) => {
    const url = new URL(server);
    return Object.assign(url, { username: user, password, pathname: `/${name}` }).href;
  };
  return {
    name,
    owner: as('moothall_owner', passwords.owner),
    application: as('moothall_web', passwords.application),
    jobs: as('moothall_jobs', passwords.jobs),
  };
}
