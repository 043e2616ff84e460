import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { host } from './adopt-or-launch.ts';
import { superuser } from './data-folder.ts';
import { choosePlace } from './place.ts';
import { findPostmaster } from './server.ts';
import { urlOf } from './start-postgres.ts';
import type { Login, PostgresRequest } from './start-postgres.ts';

export interface FoundPostgres {
  readonly host: string;
  readonly superuser: { readonly user: string; readonly password: string };
  url(login: Login): string;
}

/** The server of this folder that another Moothall is running just now, if one is. */
export function findPostgres(request: Pick<PostgresRequest, 'checkout' | 'home'>): FoundPostgres | undefined {
  const place = choosePlace(request);
  const postmaster = findPostmaster(place);
  if (postmaster?.status !== 'ready') return undefined;
  const password = readFileSync(join(place.folder, 'password'), 'utf8');
  return { host, superuser: { user: superuser, password }, url: (login) => urlOf(login, postmaster.port) };
}

/** Whether there is a database in this folder. */
export function hasPostgres(request: Pick<PostgresRequest, 'checkout' | 'home'>): boolean {
  return existsSync(choosePlace(request).data);
}
