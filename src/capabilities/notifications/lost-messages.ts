import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isLost } from './lost.ts';
import type { NotificationsTables } from './tables.ts';
import type { Channel } from './way.ts';

export type LostMessage = {
  readonly id: Uuid;
  readonly case: Uuid;
  readonly channel: Channel;
  readonly subject: string;
  readonly reason: string | null;
  readonly endedAt: Temporal.Instant;
};

export type LostPlace = { readonly endedAt: Temporal.Instant; readonly id: Uuid };

/**
 * Messages about cases that did not arrive by any way, newest first, from `after` on, so many at most and none that ended
 * before `since`. One that went another way, or again, is not among them.
 */
export async function lostMessages(
  tx: Tx,
  { after, since, most }: { after?: LostPlace | undefined; since: Temporal.Instant; most: number },
): Promise<readonly LostMessage[]> {
  const rows = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.ending as e')
    .innerJoin('notifications.message as m', (join) =>
      join.onRef('m.authority_id', '=', 'e.authority_id').onRef('m.id', '=', 'e.message_id'),
    )
    .leftJoin('notifications.message as next', (join) =>
      join.onRef('next.authority_id', '=', 'm.authority_id').onRef('next.instead_of', '=', 'm.id'),
    )
    .select(['m.id', 'm.case_id as case', 'm.channel', 'm.subject', 'e.reason', 'e.ended_at as endedAt'])
    .where('e.authority_id', '=', tx.authority)
    .where(isLost)
    .where('m.case_id', 'is not', null)
    .where('e.ended_at', '>=', since)
    .where(
      after
        ? sql<boolean>`(e.ended_at, e.message_id) < (${after.endedAt}::timestamptz, ${after.id}::uuid)`
        : sql<boolean>`true`,
    )
    .where('next.id', 'is', null)
    .orderBy('e.ended_at', 'desc')
    .orderBy('e.message_id', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(({ case: about, ...row }) => (about ? [{ ...row, case: about }] : []));
}
