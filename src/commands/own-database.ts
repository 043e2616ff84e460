import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '#platform/config';
import { provision } from '#platform/database';
import type { Logins } from '#platform/database';
import { Refusal } from '#platform/errors';
import { startPostgres } from '#platform/postgres';
import { checkout } from './installation.ts';

export type DatabaseUrls = {
  readonly DATABASE_URL: string;
  readonly DATABASE_OWNER_URL: string;
  readonly DATABASE_DIRECT_URL: string;
};

type Wanted = {
  readonly environment: Environment;
  readonly home: string;
  readonly fresh: boolean;
  readonly say: (line: string) => void;
};

type Opened = { readonly urls: DatabaseUrls; readonly stop: () => Promise<void> };

/** The PostgreSQL that DATABASE_URL names, or the one that comes with Moothall, provisioned. */
export async function ownDatabase({ environment, home, fresh, say }: Wanted): Promise<Opened> {
  if (environment['DATABASE_URL'] !== undefined)
    return { urls: givenUrls(environment), stop: async () => {} };
  const server = await startPostgres({ checkout, home, fresh, onNotice: say });
  const passwords = passwordsIn(join(home, 'logins.json'));
  const database = 'moothall';
  try {
    await provision(server.url({ ...server.superuser, database: 'postgres' }), database, passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const as = (user: string, password: string) => server.url({ user, password, database });
  return {
    urls: {
      DATABASE_URL: as('moothall_web', passwords.application),
      DATABASE_OWNER_URL: as('moothall_owner', passwords.owner),
      DATABASE_DIRECT_URL: as('moothall_jobs', passwords.jobs),
    },
    stop: async () => server.stop(),
  };
}

function givenUrls(environment: Environment): DatabaseUrls {
  const given = (name: keyof DatabaseUrls) => {
    const value = environment[name];
    if (value === undefined)
      throw new Refusal('command.needs-setting', {
        name,
        why: 'DATABASE_URL is set, and all three logins are needed',
      });
    return value;
  };
  return {
    DATABASE_URL: given('DATABASE_URL'),
    DATABASE_OWNER_URL: given('DATABASE_OWNER_URL'),
    DATABASE_DIRECT_URL: given('DATABASE_DIRECT_URL'),
  };
}

const kept = z.object({ owner: z.string(), application: z.string(), jobs: z.string() });

/** Passwords of our own logins, drawn once, for the eyes of whoever started it. */
function passwordsIn(path: string): Logins {
  if (existsSync(path)) return kept.parse(JSON.parse(readFileSync(path, 'utf8')));
  const passwords = { owner: drawn(), application: drawn(), jobs: drawn() };
  writeFileSync(path, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

function drawn(): string {
  return randomBytes(24).toString('base64url');
}
