import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#platform/errors';
import { adoptOrLaunch, host, type ServerWish } from './adopt-or-launch.ts';
import { archivingIn, prepareArchive } from './archive.ts';
import { copyBinaries } from './binaries.ts';
import { claim, type Release } from './claim.ts';
import { prepareDataFolder, refuseOtherVersions, superuser } from './data-folder.ts';
import { choosePlace, type Place } from './place.ts';
import { settledPostmaster, shutDown } from './server.ts';

export interface PostgresRequest extends ServerWish {
  /** The folder of package.json, whose node_modules hold the binaries. */
  readonly checkout: string;
  /** The checkout's .moothall folder; the database is in `postgres` inside it, unless root must put it elsewhere. */
  readonly home: string;
  /** The TCP port of 127.0.0.1; otherwise the last one if it is free, or any. */
  readonly port?: number;
  /** Settings of the server that differ from those in ./settings.ts. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Keeps the server's log here, so that a base backup can be brought to any later moment. */
  readonly archive?: string | undefined;
  /** Throws away the data folder that is there. */
  readonly fresh?: boolean;
  /** Is told, in sentences, what the person who starts Moothall would want to know. */
  onNotice(sentence: string): void;
}

export interface Login {
  readonly user: string;
  readonly password?: string;
  readonly database: string;
}

export interface RunningPostgres {
  readonly host: string;
  readonly port: number;
  readonly superuser: { readonly user: string; readonly password: string };
  readonly dataFolder: string;
  readonly processId: number;
  /** True when a server that an earlier Moothall left behind goes on. */
  readonly adopted: boolean;
  /** A connection URL that pg and psql understand. */
  url(login: Login): string;
  /** Shuts the server down, waits until it is gone and gives the folder back. Twice is once. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL 18 that npm installed, making its data folder where there is none. Until `stop`, no other
 * Moothall can use the folder; a server orphaned by a kill goes on. Refuses with the codes of ./errors.ts.
 */
export async function startPostgres(request: PostgresRequest): Promise<RunningPostgres> {
  try {
    return await startIn(choosePlace(request), request);
  } catch (error) {
    throw refusalForFiles(error, request.home) ?? error;
  }
}

async function startIn(place: Place, request: PostgresRequest): Promise<RunningPostgres> {
  const release = await claim(join(place.folder, 'claims'));
  try {
    if (place.copyFrom) {
      request.onNotice(
        `The database is in ${place.folder}: PostgreSQL does not run as root, and no other user can reach ${request.checkout}.`,
      );
      copyBinaries(place.copyFrom, place.binaries);
    }
    if (request.fresh) await clear(place);
    refuseOtherVersions(place);
    const password = await prepareDataFolder(place, { isDurable: request.settings?.['fsync'] !== 'off' });
    return await runIn(place, request, { password, release });
  } catch (error) {
    release();
    throw error;
  }
}

/** Starts the server of a data folder that is there, or goes on with the one that runs. */
export async function runIn(
  place: Place,
  request: Pick<PostgresRequest, 'archive' | 'port' | 'settings'>,
  { password, release }: { readonly password: string; readonly release: Release },
): Promise<RunningPostgres> {
  const { archive, settings, ...rest } = request;
  if (archive !== undefined) prepareArchive(archive, place);
  const kept = archive === undefined ? {} : archivingIn(archive);
  const { postmaster, adopted } = await adoptOrLaunch(place, { ...rest, settings: { ...kept, ...settings } });
  return {
    host,
    port: postmaster.port,
    processId: postmaster.pid,
    dataFolder: place.data,
    adopted,
    superuser: { user: superuser, password },
    url: (login) => urlOf(login, postmaster.port),
    async stop() {
      await shutDown(place, postmaster);
      release();
    },
  };
}

async function clear(place: Place): Promise<void> {
  const orphan = await settledPostmaster(place);
  if (orphan) await shutDown(place, orphan);
  for (const name of ['data', 'layout']) rmSync(join(place.folder, name), { recursive: true, force: true });
}

export function urlOf({ user, password, database }: Login, port: number): string {
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
  return `postgresql://${encodeURIComponent(user)}${secret}@${host}:${port}/${encodeURIComponent(database)}`;
}

export function refusalForFiles(error: unknown, folder: string): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('postgres.disk-full', { folder });
  if (code === 'EACCES' || code === 'EROFS') return new Refusal('postgres.folder-not-writable', { folder });
  return undefined;
}
