import { sql, tables } from '#platform/database';
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

type Under = {
  /** Whose keys they are. */
  readonly principal: string;
  /** A part of the addresses to which they were sent. */
  readonly path: string;
};

/** Clears away what somebody was answered below an address, because what it told is gone: the same sent again is asked anew. */
export async function forgetAnswers(tx: Tx, { principal, path }: Under): Promise<void> {
  await tables<PlatformTables>(tx)
    .deleteFrom('platform.idempotency')
    .where('authority_id', '=', tx.authority)
    .where('principal', '=', principal)
    .where((on) => sql<boolean>`position(${path} in ${on.ref('route')}) > 0`)
    .execute();
}
