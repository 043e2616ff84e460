import { waitingFiles } from '#capabilities/documents';
import type { Waiting } from '#capabilities/documents';
import { transaction } from '#platform/database';
import type { Metrics, Reading } from '#platform/metrics';
import type { Installation } from './installation.ts';

/** How many files wait for the scanner and for how long, and how many bytes for their erasure. */
export function fileGauges(metrics: Metrics, { database, councils, clock }: Installation): void {
  const figure = (name: string, help: string, of: (waiting: Waiting) => number) =>
    metrics.gauge(name, help, async (): Promise<readonly Reading[]> =>
      Promise.all(
        councils.map(async ({ council, authority }) => {
          const waiting = await transaction(database, authority, waitingFiles).catch(() => undefined);
          return { labels: { council: council.slug }, value: waiting ? of(waiting) : Number.NaN };
        }),
      ),
    );
  figure(
    'moothall_files_held',
    'Files that wait for the virus scanner, counted to 10,000',
    ({ held }) => held,
  );
  figure('moothall_files_held_seconds', 'How long the file has waited that waits longest', ({ heldSince }) =>
    heldSince ? Math.max(0, heldSince.until(clock.now()).total('seconds')) : 0,
  );
  figure(
    'moothall_files_unerased',
    'Contents of files that are to be erased and are not yet',
    (found) => found.unerased,
  );
}
