import type { Metrics } from '#platform/metrics';
import type { Installation } from './installation.ts';

/** Figures that tell an operator early: what holds the followers back, and whether the database answers. */
export function ledgerGauges(metrics: Metrics, { database, log }: Installation): void {
  // Without the database the other figures are wanted all the more.
  const figure = async (query: string) =>
    database.pool.query<{ figure: number }>(query).then(
      ({ rows }) => rows[0]?.figure ?? 0,
      (error: unknown) => {
        log.warn({ err: error }, 'a figure could not be read');
        return Number.NaN;
      },
    );
  metrics.gauge(
    'moothall_oldest_transaction_seconds',
    'Age of the oldest open transaction, which holds every follower of the ledger back',
    async () =>
      figure(`select coalesce(extract(epoch from max(now() - xact_start)), 0)::float8 as figure
        from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid()`),
  );
  metrics.gauge('moothall_database_connections', 'Connections of the application', async () =>
    figure(`select count(*)::int as figure from pg_stat_activity where application_name like 'moothall%'`),
  );
}
