import { systemClock } from '#platform/clock';
import { recogniseKeys, readKeys } from '#platform/crypto';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { checkDatabase } from './check-server.ts';
import { examineLife } from './doctor-life.ts';
import { examineBlocks } from './doctor-blocks.ts';
import { examinePlaces } from './doctor-places.ts';
import { atMost, ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { localCouncils, readCouncils, source } from './installation.ts';

/** The database, and what can be told of the installation from it. */
export async function examineDatabase({ settings }: Patient): Promise<readonly Finding[]> {
  const database = openDatabase({ url: settings.DATABASE_URL, connections: 2, name: 'moothall doctor' });
  await using held = new AsyncDisposableStack();
  held.defer(async () => closeDatabase(database));
  await checkDatabase(database, source);
  const councils = await localCouncils(database, await readCouncils(settings.MOOTHALL_COUNCILS));
  const keys = await readKeys(settings.MOOTHALL_KEYS_FILE);
  for (const { authority } of councils)
    await transaction(database, authority, (tx) => recogniseKeys(tx, keys, systemClock.now()));
  return [
    ok('database', 'it answers, at the level of this code, to a login without powers; the keys are its own'),
    ...(await aboutServer(database)),
    await queueLogin(settings.DATABASE_DIRECT_URL),
    ...(await examineLife({ database, councils })),
    ...(await examinePlaces({ database, councils })),
    ...(await examineBlocks({ database, councils })),
  ];
}

type Server = {
  readonly now: Temporal.Instant;
  readonly unprotected: string | null;
  readonly durable: boolean;
  readonly archives: string;
  readonly failing: boolean;
  readonly room: number;
};

const query = `
  select clock_timestamp() as now,
    (select string_agg(n.nspname || '.' || c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
        and n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'
        and (n.nspname, c.relname) not in (('jobs', 'worker'), ('platform', 'migration'))) as unprotected,
    current_setting('fsync')::bool and current_setting('full_page_writes')::bool
      and current_setting('synchronous_commit') <> 'off' as durable,
    current_setting('archive_mode') as archives,
    (select coalesce(last_failed_time > last_archived_time, last_failed_time is not null) from pg_stat_archiver) as failing,
    current_setting('max_connections')::int - (select count(*)::int from pg_stat_activity where backend_type = 'client backend')
      as room`;

async function aboutServer({ pool }: Database): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Server>(query);
  const [server] = rows;
  if (!server) throw new Error('PostgreSQL said nothing of itself');
  const seconds = Math.abs(server.now.until(systemClock.now()).total('seconds'));
  return [
    atMost(
      'clock',
      { value: seconds, warnAbove: 2, wrongAbove: 30 },
      {
        says: `this machine and the database differ by ${seconds.toFixed(1)} seconds`,
        todo: 'Let both follow the same time server',
      },
    ),
    server.unprotected === null
      ? ok('tenancy', 'every table is held to one council')
      : wrong('tenancy', `not held to one council: ${server.unprotected}. Restore the published migrations`),
    server.durable
      ? ok('durability', 'what is acknowledged is on disk')
      : wrong(
          'durability',
          'set fsync, full_page_writes and synchronous_commit to on: acknowledged work can be lost',
        ),
    archiving(server),
    server.room < 10
      ? warning(
          'connections',
          `${String(server.room)} are left. Raise max_connections, or lower DATABASE_CONNECTIONS`,
        )
      : ok('connections', `${String(server.room)} are left`),
  ];
}

function archiving({ archives, failing }: Server): Finding {
  const what = 'write-ahead log';
  if (archives === 'off')
    return warning(
      what,
      'it is not archived: what came after the last backup would be lost. Set archive_mode',
    );
  return failing
    ? wrong(what, 'the last try to archive it failed. See archive_command, and the log of PostgreSQL')
    : ok(what, 'it is archived');
}

async function queueLogin(url: string | undefined): Promise<Finding> {
  if (url === undefined)
    return warning('queue login', 'DATABASE_DIRECT_URL is not set; work and migrate need it, web does not');
  const database = openDatabase({ url, connections: 2, name: 'moothall doctor' });
  await using held = new AsyncDisposableStack();
  held.defer(async () => closeDatabase(database));
  await database.pool.query('select 1');
  return ok('queue login', 'it signs in');
}
