import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { authorityId } from '#language';
import { openDatabase, provision } from '#platform/database';
import type { Database } from '#platform/database';
import type { RunningPostgres } from '#platform/postgres';
import type { Size } from '../size.ts';
import { openPostgres } from './postgres.ts';
import { checkout, runMoothall } from './web.ts';

export const thornmere = authorityId.parse(1);

const logins = { owner: 'owner', application: 'application', jobs: 'jobs' };

export type Urls = {
  readonly application: string;
  readonly owner: string;
  readonly jobs: string;
  readonly superuser: string;
};

/** Where databases are made, and what is told while that goes on. */
export type Place = {
  readonly server: RunningPostgres;
  readonly size: Size;
  readonly folder: string;
  readonly settings: (urls: Urls) => Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
};

/** A database with all tables, and the council with its services: nothing else. */
export async function makeCouncil({ server, folder, settings }: Place, database: string): Promise<Urls> {
  await dropDatabase(server, database);
  await provision(server.url({ ...server.superuser, database: 'postgres' }), database, logins);
  const urls = urlsOf(server, database);
  await bringUp({ folder, settings }, urls);
  return urls;
}

/** Every migration and every service that there is by now; those that are there already are left alone. */
export async function bringUp(
  { folder, settings }: Pick<Place, 'folder' | 'settings'>,
  urls: Urls,
): Promise<void> {
  const starting = { settings: settings(urls) };
  await runMoothall(['migrate'], { ...starting, log: join(folder, 'migrate.log') });
  await runMoothall(['services', 'publish'], { ...starting, log: join(folder, 'publish.log') });
}

/** The name under which a database is kept: another when one of the files from which it is made has changed. */
export async function keptName(kind: string, size: Size, patterns: string): Promise<string> {
  const digest = createHash('sha256');
  const files = await Array.fromAsync(glob(patterns, { cwd: checkout }));
  for (const file of files.toSorted()) digest.update(file).update(readFileSync(join(checkout, file)));
  return `${kind}_${size}_${digest.digest('hex').slice(0, 12)}`;
}

/** Drops what was kept under other names, and says whether the one that is wanted is there. */
export async function isKept(server: RunningPostgres, name: string): Promise<boolean> {
  const like = name.replace(/[^_]+$/, '');
  return asSuperuser(server, 'postgres', async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [like],
    );
    const names = rows.map(({ datname }) => datname);
    for (const old of names.filter((one) => one !== name))
      await client.query(`drop database "${old}" with (force)`);
    return names.includes(name);
  });
}

export async function renameDatabase(server: RunningPostgres, from: string, to: string): Promise<void> {
  await dropDatabase(server, to);
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`alter database "${from}" rename to "${to}"`),
  );
}

export async function dropDatabase(server: RunningPostgres, name: string): Promise<void> {
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`drop database if exists "${name}" with (force)`),
  );
}

export function urlsOf(server: RunningPostgres, database: string): Urls {
  const as = (user: string, password: string) => server.url({ user, password, database });
  return {
    application: as('moothall_web', logins.application),
    owner: as('moothall_owner', logins.owner),
    jobs: as('moothall_jobs', logins.jobs),
    superuser: server.url({ ...server.superuser, database }),
  };
}

/** The login of the application, as its own processes have it. */
export function openAsApplication(urls: Urls, longestMilliseconds = 60_000): Database {
  return openDatabase({ url: urls.application, connections: 4, name: 'bench', longestMilliseconds });
}

export async function asSuperuser<Result>(
  server: RunningPostgres,
  database: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await openPostgres(server.url({ ...server.superuser, database }));
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
