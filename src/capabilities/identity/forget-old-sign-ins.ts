import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from './tables.ts';

const keptForHours = 24;

/** Forgets codes that ended a day ago, with the addresses they were sent to, and ways to the directory that are over. */
export async function forgetOldSignIns(tx: Tx, now: Temporal.Instant): Promise<void> {
  const db = tables<IdentityTables>(tx);
  await db
    .deleteFrom('identity.code')
    .where('authority_id', '=', tx.authority)
    .where('expires_at', '<', now.subtract({ hours: keptForHours }))
    .execute();
  await db
    .deleteFrom('identity.sign_in')
    .where('authority_id', '=', tx.authority)
    .where('expires_at', '<', now)
    .execute();
}
