import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob } from '#platform/jobs';
import type { Job } from '#platform/jobs';
import { askAfterKind, askNext } from './ask-after-kind.ts';
import type { Became } from './port.ts';
import { askAfterBy } from './post.ts';
import type { AskAfter, Post } from './post.ts';
import { recordReceipt } from './record-receipt.ts';
import type { NotificationsTables } from './tables.ts';

type Payload = { readonly message: Uuid };
type Plan = Payload & { readonly sentAt: Temporal.Instant; readonly ask: AskAfter };

/** The job that asks after a message until it is known what became of it: a receipt that was lost on its way is made up for. */
export function askAfter(postOf: (tx: Tx) => Post): Job<Payload, Plan, Became> {
  return {
    ...askAfterKind,
    prepare: async (tx, { message }) => {
      const sent = await sentMessage(tx, message);
      const ask = sent && askAfterBy(sent.channel, postOf(tx));
      return ask && { message, sentAt: sent.ended_at, ask };
    },
    perform: async ({ message, ask }) => ask(message),
    record: async (tx, { plan: { message, sentAt }, done }, act) => {
      const at = done.how === 'under-way' ? askNext(sentAt, act.at) : undefined;
      await recordReceipt(tx, { ...done, message }, act);
      if (at) await addJob(tx, askAfterKind, { message, key: message, at });
    },
    // It stays “sent”, which is true, and which is what is shown.
    giveUp: async () => {},
  };
}

async function sentMessage(tx: Tx, message: Uuid) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.message as m')
    .innerJoin('notifications.ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.message_id', '=', 'm.id'),
    )
    .select(['m.channel', 'e.ended_at'])
    .where('m.authority_id', '=', tx.authority)
    .where('m.id', '=', message)
    .where('e.how', '=', 'sent')
    .executeTakeFirst();
}
