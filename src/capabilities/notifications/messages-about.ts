import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { NotificationsTables } from './tables.ts';
import type { Channel } from './way.ts';

export type Told = {
  readonly id: Uuid;
  readonly channel: Channel;
  /** An address, a number, or the lines of a letter's address. */
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly queuedAt: Temporal.Instant;
  /** Null while it is on its way. */
  readonly how: 'sent' | 'delivered' | 'refused' | 'bounced' | 'failed' | null;
  readonly reason: string | null;
  readonly endedAt: Temporal.Instant | null;
};

/** Everything that was told about a case, newest first, `most` at most. */
export async function messagesAbout(tx: Tx, about: Uuid, most: number): Promise<readonly Told[]> {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.message as m')
    .leftJoin('notifications.ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.message_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.channel', 'm.recipient', 'm.subject', 'm.body', 'm.queued_at as queuedAt'])
    .select(['e.how', 'e.reason', 'e.ended_at as endedAt'])
    .where('m.authority_id', '=', tx.authority)
    .where('m.case_id', '=', about)
    .orderBy('m.queued_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(most)
    .execute();
}

export async function countMessagesAbout(tx: Tx, about: Uuid): Promise<number> {
  const { count } = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', about)
    .executeTakeFirstOrThrow();
  return count;
}
