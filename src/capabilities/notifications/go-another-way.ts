import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { keepMessage } from './queue-message.ts';
import type { NotificationsTables } from './tables.ts';

/** Tells by the next way what did not arrive by this one, and keeps the ways after it for that. Gives nothing where there is none. */
export async function goAnotherWay(tx: Tx, failed: Uuid, act: Act): Promise<Uuid | undefined> {
  const next = await nextWay(tx, failed);
  if (!next) return undefined;
  const { key, tongue, case_id, service } = await messageOf(tx, failed);
  const { channel, recipient, subject, body, turn } = next;
  const words = { channel, recipient, subject, body };
  const row = { ...words, key: `${key} ${channel}`, tongue, case_id, service, instead_of: failed };
  const id = await keepMessage(tx, row, act);
  if (id) await handOn(tx, { from: failed, to: id, after: turn });
  return id;
}

async function nextWay(tx: Tx, message: Uuid) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.other_way')
    .select(['turn', 'channel', 'recipient', 'subject', 'body'])
    .where('authority_id', '=', tx.authority)
    .where('message_id', '=', message)
    .orderBy('turn')
    .limit(1)
    .executeTakeFirst();
}

export async function messageOf(tx: Tx, message: Uuid) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select(['key', 'channel', 'recipient', 'subject', 'body', 'tongue', 'case_id', 'service'])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', message)
    .executeTakeFirstOrThrow();
}

type Handing = { readonly from: Uuid; readonly to: Uuid; readonly after: number };

async function handOn(tx: Tx, { from, to, after }: Handing): Promise<void> {
  await tables<NotificationsTables>(tx)
    .updateTable('notifications.other_way')
    .set({ message_id: to })
    .where('authority_id', '=', tx.authority)
    .where('message_id', '=', from)
    .where('turn', '>', after)
    .execute();
}
