import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { authorityId } from '#language';
import type { AuthorityId } from '#language';
import { systemClock } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { readSettings } from '#platform/config';
import type { Environment, Settings } from '#platform/config';
import { openKeys, recogniseKeys } from '#platform/crypto';
import type { LiveKeys } from '#platform/crypto';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openLog, steerLog } from '#platform/log';
import type { Log } from '#platform/log';
import { readCouncil, sayProblem } from '#services';
import type { Council } from '#services';
import { checkDatabase } from './check-server.ts';

/** The folder of package.json, wherever the command is called from. */
export const checkout = join(import.meta.dirname, '../..');
export const source = join(checkout, 'src');

/** A council of this installation, with the number of its rows. */
export type LocalCouncil = { readonly council: Council; readonly authority: AuthorityId };

/** What every process of an installation stands on. */
export type Installation = {
  readonly settings: Settings;
  readonly database: Database;
  readonly keys: LiveKeys;
  readonly clock: Clock;
  readonly log: Log;
  /** It grows when a council is added while the process runs. */
  readonly councils: readonly LocalCouncil[];
  /** Looks for councils that were added since, and takes up those that are ready. */
  readonly lookForCouncils: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens and checks everything; refuses in a sentence what is not fit to run on. */
export async function openInstallation(environment: Environment, name: string): Promise<Installation> {
  const settings = readSettings(environment);
  const log = openLog({ level: settings.LOG_LEVEL, process: name });
  const keys = await openKeys(settings.MOOTHALL_KEYS_FILE, systemClock);
  const database = openDatabase({
    url: settings.DATABASE_URL,
    connections: settings.DATABASE_CONNECTIONS,
    name: `moothall ${name}`,
    pooled: settings.DATABASE_POOLED,
    onBroken: (error) => log.warn({ err: error }, 'a connection broke'),
  });
  const letGo = steerLog(log);
  try {
    await checkDatabase(database, source);
    const councils = [...(await localCouncils(database, await servedCouncils(settings.MOOTHALL_COUNCILS)))];
    await recogniseEverywhere({ database, councils, keys });
    return {
      settings,
      database,
      keys,
      clock: systemClock,
      log,
      councils,
      lookForCouncils: async () => {
        const found = await newcomers({ environment, database, councils });
        await recogniseEverywhere({ database, councils: found.councils, keys });
        Object.assign(settings.MOOTHALL_DIRECTORIES, found.directories);
        councils.push(...found.councils);
      },
      close: async () => {
        letGo();
        await closeDatabase(database);
      },
    };
  } catch (error) {
    letGo();
    await closeDatabase(database);
    throw error;
  }
}

type Newcomers = {
  readonly councils: readonly LocalCouncil[];
  /** As MOOTHALL_DIRECTORIES_FILE has them now. */
  readonly directories: Settings['MOOTHALL_DIRECTORIES'];
};

/**
 * Councils whose folders came after the process had begun: whole, with a number and a staff directory. Refuses, as a start
 * would, what is not. Where no folder is new, nothing else is read.
 */
async function newcomers({
  environment,
  database,
  councils,
}: Pick<Installation, 'database' | 'councils'> & { readonly environment: Environment }): Promise<Newcomers> {
  const folder = environment['MOOTHALL_COUNCILS'];
  const known = new Set<string>(councils.map(({ council }) => council.slug));
  const names = await readdir(resolve(checkout, folder ?? 'councils')).catch(() => []);
  if (names.every((name) => name.startsWith('.') || known.has(name)))
    return { councils: [], directories: {} };
  const { MOOTHALL_DIRECTORIES: directories } = readSettings(environment);
  const fresh = (await readCouncils(folder)).filter(({ slug }) => !known.has(slug));
  for (const { slug } of fresh)
    if (!directories[slug]) throw new Refusal('council.no-directory', { council: slug });
  return { councils: await localCouncils(database, fresh), directories };
}

/** Compares the keys with those that each council's rows were made under, and writes down what is new. */
export async function recogniseEverywhere({
  database,
  councils,
  keys,
}: Pick<Installation, 'database' | 'councils' | 'keys'>): Promise<void> {
  for (const { authority } of councils)
    await transaction(database, authority, (tx) => recogniseKeys(tx, keys, systemClock.now()));
}

/** Those that a process is to serve: there must be one. */
async function servedCouncils(folder: string): Promise<readonly Council[]> {
  const councils = await readCouncils(folder);
  if (councils.length === 0) throw new Refusal('council.no-folder', { folder });
  return councils;
}

/**
 * Every council whose folder stands in `folder`; one that is not whole is refused with all that is wrong. A new installation
 * has none yet, and migrates before its first is added.
 */
export async function readCouncils(folder = 'councils'): Promise<readonly Council[]> {
  const root = resolve(checkout, folder);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => undefined);
  if (!entries) throw new Refusal('council.no-folder', { folder });
  const councils: Council[] = [];
  for (const { name } of entries.filter(isCouncil)) {
    const read = await readCouncil(join(root, name));
    if ('problems' in read)
      throw new Refusal('council.unfit', {
        council: name,
        problems: read.problems.map((one) => sayProblem(one)).join('\n'),
      });
    councils.push(read.found);
  }
  return councils;
}

/** A name with a dot before it is one that is being made. */
function isCouncil(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.');
}

/** The councils with the numbers that the database gave them; refuses one that it does not know. */
export async function localCouncils(
  database: Database,
  councils: readonly Council[],
): Promise<readonly LocalCouncil[]> {
  return Promise.all(
    councils.map(async (council) => ({ council, authority: await numberOf(database, council.slug) })),
  );
}

async function numberOf(database: Database, slug: string): Promise<AuthorityId> {
  const { rows } = await database.pool.query<{ id: number | null }>(
    'select platform.authority_named($1) as id',
    [slug],
  );
  const parsed = authorityId.safeParse(rows[0]?.id);
  if (!parsed.success) throw new Refusal('council.unknown', { council: slug });
  return parsed.data;
}
