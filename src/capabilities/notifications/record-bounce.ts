import { uuid } from '#language';
import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endMessage } from './end-message.ts';
import type { NotificationsTables } from './tables.ts';

/** A delivery report came back for one of our Message-IDs. False when it is not about a message of this council. */
export async function recordBounce(
  tx: Tx,
  bounce: { readonly messageId: string; readonly reason: string },
  act: Act,
): Promise<boolean> {
  const parsed = uuid.safeParse(/^<?([0-9a-f-]{36})@/i.exec(bounce.messageId.trim())?.[1]);
  if (!parsed.success) return false;
  const known = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', parsed.data)
    .executeTakeFirst();
  if (!known) return false;
  await endMessage(tx, { message: known.id, how: 'bounced', reason: bounce.reason }, act);
  return true;
}
