import pg from 'pg';

/** Logins that an installation needs, each with its password. `jobs` owns the queue and nothing else. */
export type Logins = { readonly owner: string; readonly application: string; readonly jobs: string };

/** Makes the logins and the database where they are missing, as the superuser of a cluster of ours. Twice is once. */
export async function provision(superuserUrl: string, database: string, passwords: Logins): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeLogin(client, 'moothall_owner', passwords.owner, 'createrole createdb');
    await makeLogin(client, 'moothall_web', passwords.application, '');
    await makeLogin(client, 'moothall_jobs', passwords.jobs, '');
    await makeGroup(client, 'moothall_application', 'moothall_web');
    await makeGroup(client, 'moothall_search', 'moothall_owner');
    await client.query('grant moothall_jobs to moothall_owner');
    await makeDatabase(client, database);
  } finally {
    await client.end();
  }
}

async function makeLogin(client: pg.Client, name: string, password: string, powers: string): Promise<void> {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', name)))
    await client.query(`create role ${name} login ${powers}`);
  await client.query(`alter role ${name} password ${client.escapeLiteral(password)}`);
}

async function makeGroup(client: pg.Client, group: string, member: string): Promise<void> {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', group)))
    await client.query(`create role ${group} nologin`);
  await client.query(`grant ${group} to ${member}; grant ${group} to moothall_owner with admin option`);
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  if (await exists(client, 'select from pg_database where datname = $1', name)) return;
  const quoted = client.escapeIdentifier(name);
  await client.query(`create database ${quoted} owner moothall_owner template template0 encoding 'UTF8'`);
}

async function exists(client: pg.Client, query: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(query, [name]);
  return rowCount !== 0;
}
