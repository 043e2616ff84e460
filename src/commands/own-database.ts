import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Environment } from '#platform/config';
import { provision } from '#platform/database';
import type { Logins } from '#platform/database';
import { Refusal } from '#platform/errors';
import { startPostgres } from '#platform/postgres';
import { backupsOf } from './database-to-keep.ts';
import { checkout } from './installation.ts';
import { neededSetting } from './setting-of.ts';

export type DatabaseUrls = {
  readonly DATABASE_URL: string;
  readonly DATABASE_OWNER_URL: string;
  readonly DATABASE_DIRECT_URL: string;
};

type Wanted = {
  readonly environment: Environment;
  readonly home: string;
  readonly fresh: boolean;
  /** Settings of the server that comes with Moothall, where they differ from its usual ones. */
  readonly server?: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
};

type Opened = {
  readonly urls: DatabaseUrls;
  readonly stop: () => Promise<void>;
  /** Refuses when our own server has ended before `stop` was aborted. */
  readonly lost: (stop: AbortSignal) => Promise<never>;
};

/** The PostgreSQL that DATABASE_URL names, or the one that comes with Moothall, provisioned. */
export async function ownDatabase({
  environment,
  home,
  fresh,
  server: own = {},
  say,
}: Wanted): Promise<Opened> {
  if (environment['DATABASE_URL'] !== undefined)
    return { urls: givenUrls(environment), stop: async () => {}, lost: forever };
  const backups = backupsOf(environment);
  const archive = backups === undefined ? undefined : join(backups, 'wal');
  const server = await startPostgres({ checkout, home, fresh, archive, settings: own, onNotice: say });
  const database = 'moothall';
  try {
    const passwords = passwordsIn(join(home, 'logins.json'));
    await provision(server.url({ ...server.superuser, database: 'postgres' }), database, passwords);
    const as = (user: string, password: string) => server.url({ user, password, database });
    return {
      urls: {
        DATABASE_URL: as('moothall_web', passwords.application),
        DATABASE_OWNER_URL: as('moothall_owner', passwords.owner),
        DATABASE_DIRECT_URL: as('moothall_jobs', passwords.jobs),
      },
      stop: async () => server.stop(),
      lost: async (stop) => lostProcess(server.processId, stop),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function givenUrls(environment: Environment): DatabaseUrls {
  const given = (name: keyof DatabaseUrls) =>
    neededSetting(environment, name, 'DATABASE_URL is set, and all three logins are needed');
  return {
    DATABASE_URL: given('DATABASE_URL'),
    DATABASE_OWNER_URL: given('DATABASE_OWNER_URL'),
    DATABASE_DIRECT_URL: given('DATABASE_DIRECT_URL'),
  };
}

/** It may be an adopted one, whose end nobody tells us. */
async function lostProcess(pid: number, stop: AbortSignal): Promise<never> {
  // Aborting ends the wait with an error, which is what whoever stops us expects.
  while (isRunning(pid)) await setTimeout(2_000, undefined, { signal: stop });
  throw new Refusal('command.database-ended');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function forever(): Promise<never> {
  return new Promise(() => {});
}

const kept = z.object({ owner: z.string(), application: z.string(), jobs: z.string() });

/** Passwords of our own logins, drawn once, for the eyes of whoever started it. Those of a damaged file are drawn anew. */
function passwordsIn(path: string): Logins {
  const found = kept.safeParse(jsonIn(path));
  if (found.success) return found.data;
  const passwords = { owner: drawn(), application: drawn(), jobs: drawn() };
  writeFileSync(path, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function drawn(): string {
  return randomBytes(24).toString('base64url');
}
