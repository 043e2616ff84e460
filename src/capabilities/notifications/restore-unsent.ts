import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob } from '#platform/jobs';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';

/** Messages looked at in one turn, at most. */
const most = 500;

/** A job has given up by then, so a message without an ending has lost its job. */
const patience = Temporal.Duration.from({ hours: 3 });
/** What is older is no news any more. Without this end, 200,000 messages that were sent cost 250 ms at every look. */
const freshness = Temporal.Duration.from({ hours: 14 * 24 });

/**
 * The reconciler: a message of the last two weeks that has no ending after three hours has lost its job, or its job its
 * worker; it gets another. A message whose job still runs keeps it, since the job's key is the message.
 */
export async function restoreUnsent(tx: Tx, act: Act): Promise<number> {
  const forgotten = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message as m')
    .leftJoin('notifications.ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.message_id', '=', 'm.id'),
    )
    .select('m.id')
    .where('m.authority_id', '=', tx.authority)
    .where('e.message_id', 'is', null)
    .where('m.queued_at', '<', act.at.subtract(patience))
    .where('m.queued_at', '>', act.at.subtract(freshness))
    .orderBy('m.queued_at')
    .limit(most)
    .execute();
  for (const { id } of forgotten) await addJob(tx, sendMessageKind, { message: id, key: id });
  return forgotten.length;
}
