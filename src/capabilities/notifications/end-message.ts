import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { messageDelivered, messageFailed, messageSent } from './events.ts';
import { goAnotherWay } from './go-another-way.ts';
import type { NotificationsTables } from './tables.ts';

export type Ended =
  | { readonly message: Uuid; readonly how: 'sent' | 'delivered' }
  | { readonly message: Uuid; readonly how: 'refused' | 'bounced' | 'failed'; readonly reason: string };

const longestReason = 500;

/**
 * Writes down how a message ended. One that was sent is delivered or comes back; nothing else changes an ending. What did
 * not arrive is told another way, where there is one.
 */
export async function endMessage(tx: Tx, ended: Ended, act: Act): Promise<void> {
  const reason = 'reason' in ended ? ended.reason.slice(0, longestReason) : null;
  const written = await tables<NotificationsTables>(tx)
    .insertInto('notifications.ending')
    .values({ message_id: ended.message, how: ended.how, reason, ended_at: act.at })
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'message_id'])
        .doUpdateSet({ how: ended.how, reason, ended_at: act.at })
        .where(sql<boolean>`ending.how = 'sent' and ${ended.how} in ('delivered', 'bounced')`),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return;
  const about = await caseAbout(tx, ended.message);
  await append(tx, eventFor(ended, about), act);
  if ('reason' in ended) await goAnotherWay(tx, ended.message, act);
}

function eventFor(ended: Ended, about: Uuid | undefined) {
  const of = { subject: ended.message, case: about };
  if ('reason' in ended) {
    const { how, reason } = ended;
    return messageFailed({ ...of, data: { how }, detail: { reason } });
  }
  return ended.how === 'sent' ? messageSent({ ...of, data: {} }) : messageDelivered({ ...of, data: {} });
}

async function caseAbout(tx: Tx, message: Uuid): Promise<Uuid | undefined> {
  const found = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', message)
    .executeTakeFirst();
  return found?.case_id ?? undefined;
}
