import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { NotificationsTables } from '../tables.ts';

/** Keeps a letter for the next batch; one that lies there, or is in a batch already, stays where it is. */
export async function layInTray(tx: Tx, message: Uuid, at: Temporal.Instant): Promise<void> {
  const known = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.batch_letter')
    .select('number')
    .where('authority_id', '=', tx.authority)
    .where('message_id', '=', message)
    .executeTakeFirst();
  if (known) return;
  await tables<NotificationsTables>(tx)
    .insertInto('notifications.tray')
    .values({ message_id: message, laid_at: at })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** How many letters wait, and since when the oldest does. */
export async function trayNow(
  tx: Tx,
): Promise<{ readonly letters: number; readonly since: Temporal.Instant | null }> {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.tray')
    .select((on) => [on.fn.countAll<number>().as('letters'), on.fn.min('laid_at').as('since')])
    .where('authority_id', '=', tx.authority)
    .executeTakeFirstOrThrow();
}
