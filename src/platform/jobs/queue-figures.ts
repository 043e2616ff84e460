import type { Database } from '#platform/database';

/** One kind of job: how many wait, how many of these failed before (both counted to 10,000), since when the oldest. */
export type KindFigures = {
  readonly task: string;
  readonly waiting: number;
  readonly failed: number;
  readonly oldestAt: Temporal.Instant;
};

export type QueueFigures = {
  readonly kinds: readonly KindFigures[];
  /** When a worker last gave a sign of life; nothing before the first. */
  readonly workerSeenAt: Temporal.Instant | undefined;
};

type Row = {
  readonly task: string | null;
  readonly waiting: number;
  readonly failed: number;
  readonly oldest_at: Temporal.Instant;
  readonly worker_seen_at: Temporal.Instant | null;
};

/** What an operator watches of the queue, for all councils together. */
export async function queueFigures({ pool }: Pick<Database, 'pool'>): Promise<QueueFigures> {
  const { rows } = await pool.query<Row>('select * from jobs.figures()');
  const kinds = rows.flatMap(({ task, waiting, failed, oldest_at: oldestAt }) =>
    task === null ? [] : [{ task, waiting, failed, oldestAt }],
  );
  return { kinds, workerSeenAt: rows[0]?.worker_seen_at ?? undefined };
}
