import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from './tables.ts';

const codesKeptForHours = 24;
/** So long a link that was used, or came too late, can still say which of the two it is. */
const linksKeptForHours = 30 * 24;

/** Forgets codes and links that ended a while ago, with the addresses they were for, and ways in that are over. */
export async function forgetOldSignIns(tx: Tx, now: Temporal.Instant): Promise<void> {
  const db = tables<IdentityTables>(tx);
  const linksEnd = now.subtract({ hours: linksKeptForHours });
  for (const [table, before] of [
    ['identity.code', now.subtract({ hours: codesKeptForHours })],
    ['identity.sign_in', now],
    ['identity.half_sign_in', now],
    ['identity.client_key', now],
    ['identity.invitation', linksEnd],
    ['identity.emergency_code', linksEnd],
  ] as const)
    await db
      .deleteFrom(table)
      .where('authority_id', '=', tx.authority)
      .where('expires_at', '<', before)
      .execute();
}
