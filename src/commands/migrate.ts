import { Client } from 'pg';
import type { Environment } from '#platform/config';
import { migrate } from '#platform/database';
import { migrateJobs } from '#platform/jobs';
import type { Council } from '#services';
import { checkServer } from './check-server.ts';
import { readCouncils, source } from './installation.ts';
import { neededSetting, settingOf } from './setting-of.ts';

/** Brings the database to the level of this code, as its owner, and gives every council's folder a number. */
export async function migrateAll(environment: Environment, say: (line: string) => void): Promise<void> {
  const owner = neededSetting(environment, 'DATABASE_OWNER_URL', 'the login that owns the schemas');
  const jobs = neededSetting(
    environment,
    'DATABASE_DIRECT_URL',
    'the login of the queue, moothall_jobs, not through a pooler',
  );
  const councils = await readCouncils(settingOf(environment, 'MOOTHALL_COUNCILS'));
  await asOwner(owner, checkServer);
  const applied = await migrate(owner, source, () =>
    say('another process is migrating this database: waiting for it'),
  );
  await migrateJobs(jobs);
  await asOwner(owner, (client) => addCouncils(client, councils));
  for (const name of applied) say(`applied ${name}`);
  if (applied.length === 0) say('the database is up to date');
}

/** Numbers are given in turn and never again: they are the first column of every row. */
export async function addCouncils(client: Client, councils: readonly Council[]): Promise<void> {
  for (const { slug, name } of councils)
    await client.query(
      `insert into platform.authority (id, slug, name)
       select coalesce(max(id), 0) + 1, $1, $2 from platform.authority
       on conflict (slug) do update set name = excluded.name`,
      [slug, name.en],
    );
}

/** Does something on one connection of the owner's. */
export async function asOwner(ownerUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'moothall migrate' });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}
