import { Client } from 'pg';
import type { Environment } from '#platform/config';
import { migrate } from '#platform/database';
import { Refusal } from '#platform/errors';
import { migrateJobs } from '#platform/jobs';
import { readCouncils, source } from './installation.ts';

/** Brings the database to the level of this code, as its owner, and gives every council's folder a number. */
export async function migrateAll(environment: Environment, say: (line: string) => void): Promise<void> {
  const owner = needed(environment, 'DATABASE_OWNER_URL', 'the login that owns the schemas');
  const jobs = needed(
    environment,
    'DATABASE_DIRECT_URL',
    'the login of the queue, moothall_jobs, not through a pooler',
  );
  const applied = await migrate(owner, source);
  await migrateJobs(jobs);
  await addCouncils(owner, environment['MOOTHALL_COUNCILS'] ?? 'councils');
  for (const name of applied) say(`applied ${name}`);
  if (applied.length === 0) say('the database is up to date');
}

function needed(environment: Environment, name: string, why: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Refusal('command.needs-setting', { name, why });
  return value;
}

/** Numbers are given in turn and never again: they are the first column of every row. */
async function addCouncils(ownerUrl: string, folder: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'moothall migrate' });
  await client.connect();
  try {
    for (const { slug, name } of await readCouncils(folder))
      await client.query(
        `insert into platform.authority (id, slug, name)
         select coalesce(max(id), 0) + 1, $1, $2 from platform.authority
         on conflict (slug) do update set name = excluded.name`,
        [slug, name.en],
      );
  } finally {
    await client.end();
  }
}
