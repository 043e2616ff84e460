import { Client } from 'pg';

/** Logins that an installation needs, each with its password. `jobs` owns the queue and nothing else. */
export type Logins = { readonly owner: string; readonly application: string; readonly jobs: string };

/** Makes the logins and the database where they are missing, as the superuser of a cluster of ours. Twice is once. */
export async function provision(superuserUrl: string, database: string, passwords: Logins): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeLogin(client, {
      name: 'moothall_owner',
      password: passwords.owner,
      powers: 'createrole createdb',
    });
    await makeLogin(client, { name: 'moothall_web', password: passwords.application, powers: '' });
    await makeLogin(client, { name: 'moothall_jobs', password: passwords.jobs, powers: '' });
    await makeGroup(client, 'moothall_application', 'moothall_web');
    await makeGroup(client, 'moothall_search', 'moothall_owner');
    await client.query('grant moothall_jobs to moothall_owner');
    await makeDatabase(client, database);
    // The queue makes its own schema.
    await client.query(`grant create on database ${client.escapeIdentifier(database)} to moothall_jobs`);
  } finally {
    await client.end();
  }
}

type Login = { readonly name: string; readonly password: string; readonly powers: string };

async function makeLogin(client: Client, { name, password, powers }: Login): Promise<void> {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', name)))
    await client.query(`create role ${name} login ${powers}`);
  await client.query(`alter role ${name} password ${client.escapeLiteral(password)}`);
}

async function makeGroup(client: Client, group: string, member: string): Promise<void> {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', group)))
    await client.query(`create role ${group} nologin`);
  await client.query(`grant ${group} to ${member}; grant ${group} to moothall_owner with admin option`);
}

async function makeDatabase(client: Client, name: string): Promise<void> {
  if (await exists(client, 'select from pg_database where datname = $1', name)) return;
  const quoted = client.escapeIdentifier(name);
  await client.query(`create database ${quoted} owner moothall_owner template template0 encoding 'UTF8'`);
}

async function exists(client: Client, query: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(query, [name]);
  return rowCount !== 0;
}
