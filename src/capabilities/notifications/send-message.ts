import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob } from '#platform/jobs';
import type { Job } from '#platform/jobs';
import { askAfterKind, askNext } from './ask-after-kind.ts';
import { endMessage } from './end-message.ts';
import type { Ended } from './end-message.ts';
import type { Handed } from './port.ts';
import { askAfterBy, handOver } from './post.ts';
import type { Kept, Post } from './post.ts';
import { layInTray } from './printing/tray.ts';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';

type Payload = { readonly message: Uuid };
type Plan = { readonly message: Kept; readonly post: Post };

/**
 * The job: the attempt is written down, whoever carries it is asked, and the answer is written down. In quiet hours it
 * comes back when they are over. A letter for a print house waits for a batch.
 */
export function sendMessage(postOf: (tx: Tx) => Post): Job<Payload, Plan, Handed> {
  return {
    ...sendMessageKind,
    prepare: async (tx, { message }, act) => {
      const found = await unsent(tx, message);
      if (!found) return undefined;
      const post = postOf(tx);
      const at = post.quietUntil(found.channel, act.at);
      if (at) {
        await addJob(tx, sendMessageKind, { message, key: message, at });
        return undefined;
      }
      if (found.channel === 'letter' && post.letter?.by === 'print-house') {
        await layInTray(tx, message, act.at);
        return undefined;
      }
      const number = await beginAttempt(tx, message, act.at);
      return { message: { ...found, id: message, again: number > 1, at: act.at }, post };
    },
    perform: async ({ message, post }) => handOver(message, post),
    record: async (tx, { plan, done }, act) => {
      const { id, channel } = plan.message;
      await endAttempt(tx, id, act.at);
      const ended: Ended = done.how === 'sent' ? { message: id, how: 'sent' } : { message: id, ...done };
      await endMessage(tx, ended, act);
      const at = askNext(act.at, act.at);
      if (at && done.how === 'sent' && askAfterBy(channel, plan.post))
        await addJob(tx, askAfterKind, { message: id, key: id, at });
    },
    giveUp: async (tx, { message }, act) => {
      await endMessage(
        tx,
        { message, how: 'failed', reason: 'whoever carries it could not be reached' },
        act,
      );
    },
  };
}

/** A message that has not ended, locked so that two workers do not send it at once. */
async function unsent(tx: Tx, message: Uuid) {
  const found = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select(['channel', 'recipient', 'subject', 'body', 'tongue'])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', message)
    .forUpdate()
    .executeTakeFirst();
  return found && !(await hasEnded(tx, message)) ? found : undefined;
}

async function hasEnded(tx: Tx, message: Uuid): Promise<boolean> {
  const ending = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.ending')
    .select('how')
    .where('authority_id', '=', tx.authority)
    .where('message_id', '=', message)
    .executeTakeFirst();
  return ending !== undefined;
}

/** Gives which attempt it is. */
async function beginAttempt(tx: Tx, message: Uuid, at: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into notifications.attempt (message_id, number, begun_at)
    select ${message}, coalesce(max(number), 0) + 1, ${at}::timestamptz from notifications.attempt
    where authority_id = ${tx.authority} and message_id = ${message}
    returning number`.execute(tables<NotificationsTables>(tx));
  return rows[0]?.number ?? 1;
}

async function endAttempt(tx: Tx, message: Uuid, at: Temporal.Instant): Promise<void> {
  await tables<NotificationsTables>(tx)
    .updateTable('notifications.attempt')
    .set({ ended_at: at })
    .where('authority_id', '=', tx.authority)
    .where('message_id', '=', message)
    .where('ended_at', 'is', null)
    .execute();
}
