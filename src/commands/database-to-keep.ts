import { join, resolve } from 'node:path';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';
import { findPostgres, hasPostgres, startPostgres } from '#platform/postgres';
import type { FoundPostgres } from '#platform/postgres';
import { checkout } from './installation.ts';
import { neededSetting, settingOf } from './setting-of.ts';

/** Where the database that comes with Moothall is, with what belongs to it. */
export function homeOf(environment: Environment): string {
  return resolve(environment['MOOTHALL_HOME'] ?? join(checkout, '.moothall'));
}

/** The folder of backups, of the server's log and of the journal of erasures. */
export function backupsOf(environment: Environment): string | undefined {
  const given = settingOf(environment, 'MOOTHALL_BACKUPS');
  return given === undefined ? undefined : resolve(given);
}

/** Whether the database is the operator's own, rather than the one that comes with Moothall. */
export function isOutside(environment: Environment): boolean {
  return ['DATABASE_URL', 'DATABASE_OWNER_URL'].some((name) => settingOf(environment, name) !== undefined);
}

export function outsideOwner(environment: Environment): string {
  return neededSetting(environment, 'DATABASE_OWNER_URL', 'the login that owns the schemas');
}

export type DatabaseToKeep = {
  readonly ownerUrl: string;
  /** A login that may copy the whole cluster: of the PostgreSQL that comes with Moothall. */
  readonly superuserUrl: string | undefined;
  readonly release: () => Promise<void>;
};

/** The database to back up: the operator's own, the one that a Moothall is running, or one that is started for this. */
export async function databaseToKeep(
  environment: Environment,
  say: (line: string) => void,
): Promise<DatabaseToKeep> {
  if (isOutside(environment))
    return { ownerUrl: outsideOwner(environment), superuserUrl: undefined, release: async () => {} };
  const place = { checkout, home: homeOf(environment) };
  const running = findPostgres(place);
  if (running) return { ...urlsOf(running), release: async () => {} };
  if (!hasPostgres(place)) throw new Refusal('backup.no-database', { folder: place.home });
  const server = await startPostgres({ ...place, onNotice: say });
  return { ...urlsOf(server), release: async () => server.stop() };
}

/** The owner's own password is not needed for what the superuser may do in its name. */
export function urlsOf(server: FoundPostgres): { readonly ownerUrl: string; readonly superuserUrl: string } {
  const { superuser } = server;
  const own = server.url({ ...superuser, database: 'moothall' });
  return {
    ownerUrl: `${own}?options=${encodeURIComponent('-c role=moothall_owner')}`,
    superuserUrl: server.url({ ...superuser, database: 'postgres' }),
  };
}
