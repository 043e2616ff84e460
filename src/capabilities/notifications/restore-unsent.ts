import { uuid } from '#language';
import type { Act, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { restoreJobs } from '#platform/jobs';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';

/** Messages asked after at once, and how often in one turn at most: after a long outage of the mail, many wait. */
const page = 500;
const mostPages = 20;

/** A message and its job are kept together, so what has none has lost it; this is only for whoever looks at the log. */
const patience = Temporal.Duration.from({ minutes: 1 });
/** What is older is no news any more. Without this end, 200,000 messages that were sent cost 250 ms at every look. */
const freshness = Temporal.Duration.from({ hours: 14 * 24 });

/**
 * The reconciler: a message of the last two weeks that has no ending after a minute, and for which the queue has no job that
 * will still run, gets another. One whose job waits or runs keeps it, with its tries. Gives how many were restored.
 */
export async function restoreUnsent(tx: Tx, act: Act): Promise<number> {
  let restored = 0;
  let after: Place = { id: first, queuedAt: act.at.subtract(freshness) };
  for (let pages = 0; pages < mostPages; pages += 1) {
    const unsent = await unsentAfter(tx, after, act.at.subtract(patience));
    restored += await restoreJobs(
      tx,
      sendMessageKind,
      unsent.map(({ id }) => ({ message: id, key: id })),
    );
    after = unsent.at(-1) ?? after;
    if (unsent.length < page) break;
  }
  return restored;
}

/** A letter that waits for a print house has lost nothing. */
function laid(tx: Tx) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.tray as t')
    .select('t.message_id')
    .where('t.authority_id', '=', tx.authority)
    .where(sql<boolean>`t.message_id = m.id`);
}

function batched(tx: Tx) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.batch_letter as l')
    .select('l.message_id')
    .where('l.authority_id', '=', tx.authority)
    .where(sql<boolean>`l.message_id = m.id`);
}

type Place = { readonly id: Uuid; readonly queuedAt: Temporal.Instant };

const first = uuid.parse('00000000-0000-0000-0000-000000000000');

async function unsentAfter(tx: Tx, after: Place, before: Temporal.Instant): Promise<readonly Place[]> {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.message as m')
    .leftJoin('notifications.ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.message_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.queued_at as queuedAt'])
    .where('m.authority_id', '=', tx.authority)
    .where('e.message_id', 'is', null)
    .where((on) => on.and([on.not(on.exists(laid(tx))), on.not(on.exists(batched(tx)))]))
    .where('m.queued_at', '<', before)
    .where('m.queued_at', '>=', after.queuedAt)
    .where(sql<boolean>`(m.queued_at, m.id) > (${after.queuedAt}::timestamptz, ${after.id}::uuid)`)
    .orderBy('m.queued_at')
    .orderBy('m.id')
    .limit(page)
    .execute();
}
