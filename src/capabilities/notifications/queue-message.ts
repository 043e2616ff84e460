import type { Act, Tongue, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addJob } from '#platform/jobs';
import { messageQueued } from './events.ts';
import { sendMessageKind } from './send-message-kind.ts';
import type { NotificationsTables } from './tables.ts';
import { rowOf } from './way.ts';
import type { Way } from './way.ts';

export type Message = Way & {
  readonly tongue: Tongue;
  /** What it is about: the same key again is the same message, and is told once. */
  readonly key: string;
  /** What is tried, one after the other, if it does not arrive. */
  readonly otherwise?: readonly Way[] | undefined;
  readonly case?: Uuid | undefined;
  readonly service?: string | undefined;
};

/** Keeps a message and the job that sends it, in the transaction that makes it news. Gives its identifier. */
export async function queueMessage(tx: Tx, message: Message, act: Act): Promise<Uuid> {
  const { key, tongue, case: about, service, otherwise = [] } = message;
  const row = {
    ...rowOf(message),
    key,
    tongue,
    case_id: about ?? null,
    service: service ?? null,
    instead_of: null,
  };
  const id = await keepMessage(tx, row, act);
  if (!id) return earlier(tx, key);
  if (otherwise.length > 0)
    await tables<NotificationsTables>(tx)
      .insertInto('notifications.other_way')
      .values(otherwise.map((way, index) => ({ message_id: id, turn: index + 1, ...rowOf(way) })))
      .execute();
  return id;
}

type Row = ReturnType<typeof rowOf> & {
  readonly key: string;
  readonly tongue: Tongue;
  readonly case_id: Uuid | null;
  readonly service: string | null;
  readonly instead_of: Uuid | null;
};

/** Keeps the row, appends the event and adds the job; nothing where there is a message of that key. */
export async function keepMessage(tx: Tx, row: Row, act: Act): Promise<Uuid | undefined> {
  const id = newId(act.at);
  const kept = await tables<NotificationsTables>(tx)
    .insertInto('notifications.message')
    .values({ id, ...row, queued_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'key']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return undefined;
  const data = { channel: row.channel, service: row.service ?? undefined };
  await append(tx, messageQueued({ subject: id, case: row.case_id ?? undefined, data }), act);
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
