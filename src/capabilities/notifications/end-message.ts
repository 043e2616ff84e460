import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { messageFailed, messageSent } from './events.ts';
import type { NotificationsTables } from './tables.ts';

export type Ended =
  | { readonly message: Uuid; readonly how: 'sent' }
  | { readonly message: Uuid; readonly how: 'refused' | 'bounced' | 'failed'; readonly reason: string };

const longestReason = 500;

/** Writes down how a message ended. A message that was sent may still bounce; nothing else changes an ending. */
export async function endMessage(tx: Tx, ended: Ended, act: Act): Promise<void> {
  const reason = ended.how === 'sent' ? null : ended.reason.slice(0, longestReason);
  const written = await tables<NotificationsTables>(tx)
    .insertInto('notifications.ending')
    .values({ message_id: ended.message, how: ended.how, reason, ended_at: act.at })
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'message_id'])
        .doUpdateSet({ how: ended.how, reason, ended_at: act.at })
        .where(sql<boolean>`ending.how = 'sent' and ${ended.how} = 'bounced'`),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return;
  const about = await caseAbout(tx, ended.message);
  await append(tx, eventFor(ended, about), act);
}

function eventFor(ended: Ended, about: Uuid | undefined) {
  const { message, how } = ended;
  if (how === 'sent') return messageSent({ subject: message, case: about, data: {} });
  return messageFailed({ subject: message, case: about, data: { how }, detail: { reason: ended.reason } });
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
