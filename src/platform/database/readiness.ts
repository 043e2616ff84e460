import { Refusal } from '#platform/errors';
import type { Database } from './database.ts';
import { pendingOf, readMigrations } from './migrate.ts';
import type { Applied } from './migrate.ts';

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

/** Refuses a database whose level is not the code's: `web` and `work` never migrate. */
export async function checkMigrations(database: Database, source: string): Promise<void> {
  const migrations = await readMigrations(source);
  const { rows } = await database.pool.query<Applied>(
    'select name, digest from platform.migration order by name',
  );
  const [first] = pendingOf(migrations, rows);
  if (first) throw new Refusal('database.older', { name: first.name });
}
