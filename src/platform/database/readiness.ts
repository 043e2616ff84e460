import { Refusal } from '#platform/errors';
import type { Database } from './database.ts';
import { appliedMigrations, pendingOf, readMigrations } from './migrate.ts';
import type { Applied, Migration } from './migrate.ts';

type Login = { readonly login: string; readonly unfit: boolean };

/** Refuses a login that could step round the tenancy: a superuser, one that bypasses policies, one that owns tables. */
export async function checkLogin(database: Database): Promise<void> {
  const { rows } = await database.pool.query<Login>(`
    select current_user as login, rolsuper or rolbypassrls or rolcreaterole or exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where pg_has_role(current_user, c.relowner, 'member') and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname !~ '^pg_'
    ) as unfit
    from pg_roles where rolname = current_user`);
  const [found] = rows;
  if (!found || found.unfit)
    throw new Refusal('database.login-too-strong', { login: found?.login ?? 'unknown' });
}

/**
 * Refuses a database that lacks what the code needs, one that was brought here from another cluster, and one whose restore was
 * not finished: `web` and `work` never migrate. The files of a source are read once in a process, since a probe asks every few seconds.
 */
export async function checkMigrations(database: Database, source: string): Promise<void> {
  const migrations = await known(source);
  const { rows } = await database.pool.query<Applied>(appliedMigrations);
  const [first] = pendingOf(migrations, rows);
  if (first) throw new Refusal('database.older', { name: first.name });
  const { rows: places } = await database.pool.query<Whereabouts>(`
    select system_identifier::text <> platform.home_cluster() as moved,
      coalesce(obj_description('platform'::regnamespace, 'pg_namespace') like 'restoring %', false) as restoring
    from pg_control_system()`);
  for (const { moved, restoring } of places) {
    if (restoring) throw new Refusal('database.restoring');
    if (moved) throw new Refusal('database.moved');
  }
}

type Whereabouts = { readonly moved: boolean; readonly restoring: boolean };

const read = new Map<string, Promise<readonly Migration[]>>();

async function known(source: string): Promise<readonly Migration[]> {
  const reading = read.get(source) ?? readMigrations(source);
  read.set(source, reading);
  // What could not be read is tried again.
  reading.catch(() => read.delete(source));
  return reading;
}
