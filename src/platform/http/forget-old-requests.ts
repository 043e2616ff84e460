import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { PlatformTables } from './tables.ts';

/** Field devices are offline for days; a key is kept for thirty. */
const keysLiveHours = 30 * 24;
const attemptsLiveHours = 48;

/** Clears away what requests leave behind: old idempotency keys, counted attempts and sessions that have ended. */
export async function forgetOldRequests(tx: Tx, now: Temporal.Instant): Promise<void> {
  const db = tables<PlatformTables>(tx);
  await db
    .deleteFrom('platform.idempotency')
    .where('authority_id', '=', tx.authority)
    .where('claimed_at', '<', now.subtract({ hours: keysLiveHours }))
    .execute();
  await db
    .deleteFrom('platform.attempt')
    .where('authority_id', '=', tx.authority)
    .where('window_at', '<', now.subtract({ hours: attemptsLiveHours }))
    .execute();
  await db
    .deleteFrom('platform.session')
    .where('authority_id', '=', tx.authority)
    .where('ends_at', '<', now)
    .execute();
}
