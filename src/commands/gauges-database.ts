import { remembered } from '#platform/clock';
import type { Metrics } from '#platform/metrics';
import type { Installation } from './installation.ts';

type Figures = { readonly oldest: number; readonly connections: number; readonly up: number };

const query = `
  select coalesce(extract(epoch from max(now() - xact_start) filter (where pid <> pg_backend_pid())), 0)::float8 as oldest,
    (count(*) filter (where application_name like 'moothall%'))::int as connections, 1 as up
  from pg_stat_activity`;

/** Without the database the other figures are wanted all the more. */
const away: Figures = { oldest: Number.NaN, connections: Number.NaN, up: 0 };

/** The database as this process sees it, and its own pool of connections. */
export function databaseGauges(metrics: Metrics, { database, clock, log }: Installation): void {
  const { pool } = database;
  const read = remembered({ clock, forSeconds: 2, first: away }, async () =>
    pool.query<Figures>(query).then(
      ({ rows }) => rows[0] ?? away,
      (error: unknown) => {
        log.warn({ err: error }, 'the figures of the database could not be read');
        return away;
      },
    ),
  );
  metrics.gauge(
    'moothall_database_up',
    '1 while the database answers this process',
    async () => (await read()).up,
  );
  metrics.gauge(
    'moothall_oldest_transaction_seconds',
    'Age of the oldest open transaction, which holds every follower of the ledger back',
    async () => (await read()).oldest,
  );
  metrics.gauge(
    'moothall_database_connections',
    'Connections of the application',
    async () => (await read()).connections,
  );
  metrics.gauge('moothall_database_pool', 'Connections of this process, and who waits for one', async () => [
    { labels: { state: 'idle' }, value: pool.idleCount },
    { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
    { labels: { state: 'waiting' }, value: pool.waitingCount },
  ]);
}
