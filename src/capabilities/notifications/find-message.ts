import type { Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Told } from './messages-about.ts';
import type { NotificationsTables } from './tables.ts';

/** One message as it was sent, what became of it, and what went in its place. */
export type MessageRecord = Told & {
  readonly case: Uuid | null;
  readonly tongue: Tongue;
  readonly tries: number;
  readonly insteadOf: Uuid | null;
  readonly replacedBy: Uuid | null;
};

export async function findMessage(tx: Tx, id: Uuid): Promise<MessageRecord | undefined> {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.message as m')
    .leftJoin('notifications.ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.message_id', '=', 'm.id'),
    )
    .leftJoin('notifications.message as next', (join) =>
      join.onRef('next.authority_id', '=', 'm.authority_id').onRef('next.instead_of', '=', 'm.id'),
    )
    .select([
      'm.id',
      'm.channel',
      'm.recipient',
      'm.subject',
      'm.body',
      'm.queued_at as queuedAt',
      'm.tongue',
    ])
    .select(['m.case_id as case', 'm.instead_of as insteadOf', 'next.id as replacedBy'])
    .select(['e.how', 'e.reason', 'e.ended_at as endedAt'])
    .select((on) =>
      on
        .selectFrom('notifications.attempt as a')
        .select((of) => of.fn.countAll<number>().as('tries'))
        .whereRef('a.authority_id', '=', 'm.authority_id')
        .whereRef('a.message_id', '=', 'm.id')
        .as('tries'),
    )
    .where('m.authority_id', '=', tx.authority)
    .where('m.id', '=', id)
    .limit(1)
    .executeTakeFirst()
    .then((found) => found && { ...found, tries: found.tries ?? 0 });
}
