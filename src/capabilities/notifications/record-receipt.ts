import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endMessage } from './end-message.ts';
import type { Became } from './port.ts';
import type { NotificationsTables } from './tables.ts';

export type Receipt = Became & { readonly message: Uuid };

/** Whoever carried a message says what became of it. False when it is none of this council's. Twice is once. */
export async function recordReceipt(tx: Tx, receipt: Receipt, act: Act): Promise<boolean> {
  const { message } = receipt;
  const known = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', message)
    .executeTakeFirst();
  if (!known) return false;
  if (receipt.how === 'delivered') await endMessage(tx, { message, how: 'delivered' }, act);
  if (receipt.how === 'undelivered')
    await endMessage(tx, { message, how: 'bounced', reason: receipt.reason }, act);
  return true;
}
