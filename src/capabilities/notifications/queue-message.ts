import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob } from '#platform/jobs';
import { messageQueued } from './events.ts';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';

export type Message = {
  readonly to: EmailAddress;
  readonly tongue: Tongue;
  readonly subject: string;
  /** Plain text, paragraphs parted by an empty line. */
  readonly body: string;
  /** What it is about: the same key again is the same message, and is told once. */
  readonly key: string;
  readonly case?: Uuid | undefined;
  readonly service?: string | undefined;
};

/** Keeps a message and the job that sends it, in the transaction that makes it news. Gives its identifier. */
export async function queueMessage(tx: Tx, message: Message, act: Act): Promise<Uuid> {
  const id = newId(act.at);
  const { to, case: about, service, ...words } = message;
  const kept = await tables<NotificationsTables>(tx)
    .insertInto('notifications.message')
    .values({
      id,
      ...words,
      channel: 'email',
      recipient: to,
      case_id: about ?? null,
      service: service ?? null,
      queued_at: act.at,
    })
    .onConflict((clash) => clash.columns(['authority_id', 'key']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return earlier(tx, message.key);
  await append(tx, messageQueued({ subject: id, case: about, data: { channel: 'email', service } }), act);
  await addJob(tx, sendMessageKind, { message: id, key: id });
  return id;
}

async function earlier(tx: Tx, key: string): Promise<Uuid> {
  const { id } = await tables<NotificationsTables>(tx)
    .selectFrom('notifications.message')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return id;
}
