import { remembered } from '#platform/clock';
import { closureIn, closureOf, stageOf } from '#platform/maintenance';
import { transaction } from '#platform/database';
import type { Metrics } from '#platform/metrics';
import type { Installation } from './installation.ts';
import { newestBackup } from './newest-backup.ts';

/** Whether somebody has closed a council's portals, and how old the newest backup is. */
export function keptGauges(metrics: Metrics, { settings, database, councils, clock }: Installation): void {
  const { MOOTHALL_BACKUPS: backups, MOOTHALL_MAINTENANCE_FILE: file } = settings;
  metrics.gauge('moothall_closed', '1 while a council’s portals are closed, or take nothing', async () => {
    const filed = file === undefined ? undefined : await closureIn(file);
    return Promise.all(
      councils.map(async ({ council, authority }) => {
        const kept = filed ?? (await transaction(database, authority, closureOf).catch(() => undefined));
        const isClosed = kept !== undefined && stageOf(kept, clock.now()) === 'in force';
        return { labels: { council: council.slug }, value: isClosed ? 1 : 0 };
      }),
    );
  });
  if (backups === undefined) return;
  const newest = remembered({ clock, forSeconds: 60, first: undefined }, async () => newestBackup(backups));
  metrics.gauge('moothall_backup_age_seconds', 'Time since the newest backup was finished', async () => {
    const at = await newest();
    return at ? at.until(clock.now()).total('seconds') : Number.POSITIVE_INFINITY;
  });
}
