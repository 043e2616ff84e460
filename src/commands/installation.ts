import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { authorityId } from '#language';
import type { AuthorityId } from '#language';
import { systemClock } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { readSettings } from '#platform/config';
import type { Environment, Settings } from '#platform/config';
import { readKeys } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { closeDatabase, openDatabase } from '#platform/database';
import type { Database } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openLog } from '#platform/log';
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
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Log;
  readonly councils: readonly LocalCouncil[];
  readonly close: () => Promise<void>;
};

/** Opens and checks everything; refuses in a sentence what is not fit to run on. */
export async function openInstallation(environment: Environment, name: string): Promise<Installation> {
  const settings = readSettings(environment);
  const log = openLog({ level: settings.LOG_LEVEL, process: name });
  const keys = await readKeys(settings.MOOTHALL_KEYS_FILE);
  const database = openDatabase({
    url: settings.DATABASE_URL,
    connections: settings.DATABASE_CONNECTIONS,
    name: `moothall ${name}`,
    pooled: settings.DATABASE_POOLED,
    onBroken: (error) => log.warn({ err: error }, 'a connection broke'),
  });
  try {
    await checkDatabase(database, source);
    const councils = await localCouncils(database, await readCouncils(settings.MOOTHALL_COUNCILS));
    return {
      settings,
      database,
      keys,
      clock: systemClock,
      log,
      councils,
      close: () => closeDatabase(database),
    };
  } catch (error) {
    await closeDatabase(database);
    throw error;
  }
}

/** Every council whose folder stands in `folder`; one that is not whole is refused with all that is wrong. */
export async function readCouncils(folder = 'councils'): Promise<readonly Council[]> {
  const root = resolve(checkout, folder);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => undefined);
  if (!entries) throw new Refusal('council.no-folder', { folder });
  const councils: Council[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const read = await readCouncil(join(root, name));
    if ('problems' in read)
      throw new Refusal('council.unfit', {
        council: name,
        problems: read.problems.map((one) => sayProblem(one)).join('\n'),
      });
    councils.push(read.found);
  }
  if (councils.length === 0) throw new Refusal('council.no-folder', { folder });
  return councils;
}

async function localCouncils(
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
