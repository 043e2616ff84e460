import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endMessage } from '../end-message.ts';
import { batchEnded, batchMade } from '../events.ts';
import type { NotificationsTables } from '../tables.ts';
import { batchNamed, lettersIn } from './batches.ts';
import type { Batch } from './batches.ts';

/** What a print house takes in one file, and a page of ours makes while somebody waits. */
export const mostLetters = 200;

/** Takes the letters that wait longest out of the tray, 200 at most; two at once take different ones. Refused when none waits. */
export async function makeBatch(tx: Tx, { officer }: { readonly officer: Uuid }, act: Act): Promise<Uuid> {
  const db = tables<NotificationsTables>(tx);
  const { rows } = await sql<{ message: Uuid }>`
    delete from notifications.tray where authority_id = ${tx.authority} and message_id = any(array(
      select message_id from notifications.tray where authority_id = ${tx.authority}
      order by laid_at, message_id limit ${mostLetters} for update skip locked))
    returning message_id as message`.execute(db);
  if (rows.length === 0) throw new Refusal('batch.nothing-waits');
  const id = newId(act.at);
  await db
    .insertInto('notifications.batch')
    .values({ id, letters: rows.length, maker_id: officer, made_at: act.at })
    .execute();
  const messages = rows.map(({ message }) => message).toSorted();
  await db
    .insertInto('notifications.batch_letter')
    .values(messages.map((message, place) => ({ batch_id: id, number: place + 1, message_id: message })))
    .execute();
  await append(tx, batchMade({ subject: id, data: { letters: messages.length } }), act);
  return id;
}

type Ending = { readonly batch: Uuid; readonly officer: Uuid };

/** The print house has it: every letter of it is sent. Refused when it has ended. */
export async function handOverBatch(tx: Tx, { batch, officer }: Ending, act: Act): Promise<void> {
  await end(tx, { batch, officer, how: 'handed-over' }, act);
  for (const { message } of await lettersIn(tx, batch)) await endMessage(tx, { message, how: 'sent' }, act);
}

/** It is not printed after all: its letters wait again, for another batch. Refused when it has ended. */
export async function takeBatchApart(tx: Tx, { batch, officer }: Ending, act: Act): Promise<void> {
  await end(tx, { batch, officer, how: 'taken-apart' }, act);
  await sql`
    with gone as (
      delete from notifications.batch_letter where authority_id = ${tx.authority} and batch_id = ${batch} returning message_id)
    insert into notifications.tray (message_id, laid_at) select message_id, ${act.at}::timestamptz from gone`.execute(
    tables<NotificationsTables>(tx),
  );
}

type Ended = Ending & { readonly how: NonNullable<Batch['ending']>['how'] };

async function end(tx: Tx, { batch, officer, how }: Ended, act: Act): Promise<void> {
  if (!(await batchNamed(tx, batch))) throw new Error('there is no such batch');
  const { numInsertedOrUpdatedRows } = await tables<NotificationsTables>(tx)
    .insertInto('notifications.batch_ending')
    .values({ batch_id: batch, how, ender_id: officer, ended_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('batch.has-ended');
  await append(tx, batchEnded({ subject: batch, data: { how } }), act);
}
