import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { PlatformTables } from './tables.ts';

/** What is counted (`code 8f3a…`, never a personal value), and in windows of how many minutes. */
export type Bucket = { readonly name: string; readonly minutes: number };

/** Counts one attempt and gives how many there were in this window, in all processes together. */
export async function countAttempt(
  tx: Tx,
  { name, minutes }: Bucket,
  now: Temporal.Instant,
): Promise<number> {
  const length = minutes * 60_000;
  const window = Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / length) * length);
  const counted = await tables<PlatformTables>(tx)
    .insertInto('platform.attempt')
    .values({ bucket: name, window_at: window, count: 1 })
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'bucket', 'window_at'])
        .doUpdateSet({ count: sql<number>`attempt.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return counted.count;
}
