import { remembered } from '#platform/clock';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database';
import { queueFigures } from '#platform/jobs';
import type { QueueFigures } from '#platform/jobs';
import type { Metrics, Reading } from '#platform/metrics';
import type { Installation } from './installation.ts';

/** The kind of job that hands an email to the mail system: an email is unsent for as long as its job waits. */
const mailKind = 'send-message';

/** How long and how old the queue is, and whether anybody works. */
export function queueGauges(metrics: Metrics, { database, clock, log }: Installation): void {
  const read = remembered<QueueFigures | undefined>({ clock, forSeconds: 5, first: undefined }, async () =>
    queueFigures(database).catch((error: unknown) => {
      log.warn({ err: error }, 'the figures of the queue could not be read');
      return undefined;
    }),
  );
  const figure = (name: string, help: string, of: (figures: QueueFigures) => number | readonly Reading[]) =>
    metrics.gauge(name, help, async () => {
      const found = await read();
      return found ? of(found) : Number.NaN;
    });
  figure('moothall_queue_jobs', 'Jobs that could be done now, by kind, counted to 10,000', ({ kinds }) =>
    kinds.map(({ task, waiting }) => ({ labels: { kind: task }, value: waiting })),
  );
  figure('moothall_queue_failing', 'Jobs that failed and are tried again, by kind', ({ kinds }) =>
    kinds.map(({ task, failed }) => ({ labels: { kind: task }, value: failed })),
  );
  figure('moothall_queue_age_seconds', 'Age of the oldest job that could be done now', (found) =>
    Math.max(0, ...found.kinds.map(({ oldestAt }) => secondsSince(oldestAt, clock))),
  );
  figure(
    'moothall_mail_unsent_seconds',
    'Age of the oldest email that the mail system has not taken',
    (found) => mailAge(found, clock),
  );
  figure(
    'moothall_worker_silent_seconds',
    'Time since a worker last gave a sign of life',
    ({ workerSeenAt }) => (workerSeenAt ? secondsSince(workerSeenAt, clock) : Number.POSITIVE_INFINITY),
  );
}

const lateMinutes = 15;
/** One or two that wait are mailboxes that defer their own mail: nobody else's is late for that. */
const isSeveral = 3;

/** How many minutes the oldest email has waited, when that is more than people expect; nothing otherwise. */
export async function lateMail({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number | undefined> {
  const figures = await queueFigures(database);
  const minutes = Math.floor(mailAge(figures, clock) / 60);
  const waiting = figures.kinds.find(({ task }) => task === mailKind)?.waiting ?? 0;
  return minutes >= lateMinutes && waiting >= isSeveral ? minutes : undefined;
}

function mailAge({ kinds }: QueueFigures, clock: Clock): number {
  const oldest = kinds.find(({ task }) => task === mailKind)?.oldestAt;
  return oldest ? secondsSince(oldest, clock) : 0;
}

function secondsSince(at: Temporal.Instant, clock: Clock): number {
  return Math.max(0, at.until(clock.now()).total('seconds'));
}
