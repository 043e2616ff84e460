import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeKeys } from '#platform/crypto';
import { findPostgres } from '#platform/postgres';
import { journalErasures } from '../../src/commands/journal-erasures.ts';
import { migrateAll } from '../../src/commands/migrate.ts';
import { ownDatabase } from '../../src/commands/own-database.ts';
import { temporaryFolder } from '../running/ground.ts';
import { checkout, run } from '../running/program.ts';
import type { Settings } from '../running/program.ts';
import { eventually } from '../running/processes.ts';
import { authority } from './office.ts';
import type { Office } from './office.ts';
import { rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';

/** A PostgreSQL of its own in a folder, with the settings under which `moothall` finds it. */
export type Server = {
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
  /** Kills it with -9 and takes its files away. */
  readonly destroy: () => Promise<void>;
};

/** An installation with its log kept beside it. */
export function newGround(): { readonly folder: string; readonly backups: string; readonly keys: string } {
  const folder = temporaryFolder();
  return { folder, backups: join(folder, 'backups'), keys: join(folder, 'keys.json') };
}

export async function openServer(home: string, environment: Settings): Promise<Server> {
  mkdirSync(home, { recursive: true });
  const settings = { ...environment, MOOTHALL_HOME: home };
  const { urls, stop } = await ownDatabase({ environment: settings, home, fresh: false, say: () => {} });
  const found = findPostgres({ checkout, home });
  assert.ok(found);
  const superuserUrl = found.url({ ...found.superuser, database: 'moothall' });
  return {
    settings,
    ownerUrl: urls.DATABASE_OWNER_URL,
    applicationUrl: urls.DATABASE_URL,
    superuserUrl,
    stop,
    destroy: async () => {
      const { data, pid } = await whereabouts(superuserUrl);
      process.kill(pid, 'SIGKILL');
      await stop();
      rmSync(data, { recursive: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Migrates it and offers a council's services, so that every schema has rows. */
export async function furnish({ settings, ownerUrl, ...server }: Server, keys: string): Promise<void> {
  await makeKeys(keys);
  const urls = { DATABASE_OWNER_URL: ownerUrl, DATABASE_DIRECT_URL: await jobsUrl(server.superuserUrl) };
  await migrateAll({ ...settings, ...urls }, () => {});
  const { code, err } = await run(['services', 'publish'], {
    ...urls,
    DATABASE_URL: server.applicationUrl,
    MOOTHALL_KEYS_FILE: keys,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'silent',
  });
  assert.equal(code, 0, err);
}

/** The queue's login has no password that anybody here knows; the superuser may speak in its name. */
async function jobsUrl(superuserUrl: string): Promise<string> {
  return `${superuserUrl}?options=${encodeURIComponent('-c role=moothall_jobs')}`;
}

async function whereabouts(superuserUrl: string): Promise<{ readonly data: string; readonly pid: number }> {
  return asSuperuser(superuserUrl, async (client) => {
    const { rows } = await client.query<{ data: string; file: string }>(
      `select current_setting('data_directory') as data, pg_read_file('postmaster.pid') as file`,
    );
    const [{ data, file } = { data: '', file: '' }] = rows;
    return { data, pid: Number.parseInt(file, 10) };
  });
}

/** Waits until the whole log up to now stands beside the backups. */
export async function archiveAll(superuserUrl: string): Promise<void> {
  await asSuperuser(superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
    const wanted = rows[0]?.name ?? '';
    await eventually(`the segment ${wanted} in the archive`, async () => {
      const { rows: archived } = await client.query<{ last: string | null; failed: string }>(
        'select last_archived_wal as last, failed_count as failed from pg_stat_archiver',
      );
      assert.equal(archived[0]?.failed, '0');
      return (archived[0].last ?? '') >= wanted;
    });
  });
}

async function asSuperuser<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  // It may be killed while we hold it.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs `moothall` to its end, and gives what it said; it must succeed. */
export async function succeeds(words: readonly string[], settings: Settings): Promise<string> {
  const { code, out, err } = await run(words, settings);
  assert.equal(code, 0, `${words.join(' ')}: ${out}${err}`);
  return out;
}

/** What is known of one moment: nobody is writing while it is taken down. */
export type Moment = {
  readonly at: Temporal.Instant;
  readonly rows: Rows;
  readonly told: readonly string[];
  readonly written: number;
};

export async function noteMoment(office: Office, superuserUrl: string): Promise<Moment> {
  return office.pause(async () => ({
    rows: await rowsOf(superuserUrl),
    told: [...office.told],
    written: office.written.length,
    at: Temporal.Now.instant(),
  }));
}

/** Erases the details of what was written first and not erased yet, and has it written into the journal. */
export async function eraseSome(
  office: Office,
  backups: string,
  range: readonly [number, number],
): Promise<void> {
  const events = office.written.slice(...range).map(({ event }) => event);
  assert.equal(await office.erase(events), events.length);
  await journalErasures(office.begin, { folder: backups, authority, now: Temporal.Now.instant() });
}
