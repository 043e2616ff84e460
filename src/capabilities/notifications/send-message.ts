import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Job } from '#platform/jobs';
import { endMessage } from './end-message.ts';
import type { Ended } from './end-message.ts';
import type { Email, Handed, MailPort } from './port.ts';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';
import { wordEmail } from './word-email.ts';
import type { Sender } from './word-email.ts';

type Payload = { readonly message: Uuid };
type Plan = { readonly message: Uuid; readonly email: Email };

/** The job: the attempt is written down, the mail system is asked, and its answer is written down. */
export function sendMessage(mail: MailPort, senderOf: (tx: Tx) => Sender): Job<Payload, Plan, Handed> {
  return {
    ...sendMessageKind,
    prepare: async (tx, { message }, act) => {
      const found = await unsent(tx, message);
      if (!found) return undefined;
      await beginAttempt(tx, message, act.at);
      return { message, email: wordEmail({ ...found, id: message }, senderOf(tx)) };
    },
    perform: ({ email }) => mail.hand(email),
    record: async (tx, { plan, done }, act) => {
      await endAttempt(tx, plan.message, act.at);
      const ended: Ended =
        done.how === 'sent' ? { message: plan.message, how: 'sent' } : { message: plan.message, ...done };
      await endMessage(tx, ended, act);
    },
    giveUp: async (tx, { message }, act) => {
      await endMessage(tx, { message, how: 'failed', reason: 'the mail system could not be reached' }, act);
    },
  };
}

/** A message that has not ended, locked so that two workers do not send it at once. */
async function unsent(tx: Tx, message: Uuid) {
  const found = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select(['recipient', 'subject', 'body', 'tongue'])
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

async function beginAttempt(tx: Tx, message: Uuid, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into notifications.attempt (message_id, number, begun_at)
    select ${message}, coalesce(max(number), 0) + 1, ${at}::timestamptz from notifications.attempt
    where authority_id = ${tx.authority} and message_id = ${message}`.execute(
    tables<NotificationsTables>(tx),
  );
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
