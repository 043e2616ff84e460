import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { findMessage } from './find-message.ts';
import { messageOf } from './go-another-way.ts';
import { keepMessage } from './queue-message.ts';
import type { NotificationsTables } from './tables.ts';

/**
 * Sends a message again that did not arrive, by the same way and to the same place, as a message of its own. Gives its identifier.
 * Refuses `message.not-lost` and `message.goes-another-way`; twice at once is once.
 */
export async function sendAgain(
  tx: Tx,
  { message: id }: { readonly message: Uuid },
  act: Act,
): Promise<Uuid> {
  await lock(tx, id);
  const found = await findMessage(tx, id);
  if (!found?.how || found.how === 'sent' || found.how === 'delivered') throw new Refusal('message.not-lost');
  if (found.replacedBy) throw new Refusal('message.goes-another-way');
  const { key, ...row } = await messageOf(tx, id);
  const again = await keepMessage(tx, { ...row, key: `${key} again`, instead_of: id }, act);
  if (!again) throw new Refusal('message.goes-another-way');
  return again;
}

async function lock(tx: Tx, id: Uuid): Promise<void> {
  await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}
