import type { Metrics } from '#platform/metrics';
import { databaseGauges } from './gauges-database.ts';
import { fileGauges } from './gauges-files.ts';
import { keptGauges } from './gauges-kept.ts';
import { ledgerGauges } from './gauges-ledger.ts';
import { queueGauges } from './gauges-queue.ts';
import type { Installation } from './installation.ts';

/** Figures that tell an operator early. docs/guides/incidents.md says what each of them means when it is too high. */
export function watchInstallation(metrics: Metrics, installation: Installation): void {
  databaseGauges(metrics, installation);
  ledgerGauges(metrics, installation);
  queueGauges(metrics, installation);
  keptGauges(metrics, installation);
  fileGauges(metrics, installation);
}
