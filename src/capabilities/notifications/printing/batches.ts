import type { Tongue, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { NotificationsTables } from '../tables.ts';

export type Batch = {
  readonly id: Uuid;
  /** How many it had when it was made. */
  readonly letters: number;
  readonly maker: Uuid;
  readonly madeAt: Temporal.Instant;
  readonly ending:
    | { readonly how: 'handed-over' | 'taken-apart'; readonly by: Uuid; readonly at: Temporal.Instant }
    | undefined;
};
export type BatchKey = Pick<Batch, 'madeAt' | 'id'>;

/** Batches, the newest first, so many at most. */
export async function batchesMade(
  tx: Tx,
  { after, most }: { readonly after?: BatchKey | undefined; readonly most: number },
): Promise<readonly Batch[]> {
  const found = await rows(tx)
    .where(after ? sql<boolean>`(b.made_at, b.id) < (${after.madeAt}, ${after.id})` : sql<boolean>`true`)
    .orderBy('b.made_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(most)
    .execute();
  return found.map(asBatch);
}

export async function batchNamed(tx: Tx, id: Uuid): Promise<Batch | undefined> {
  const row = await rows(tx).where('b.id', '=', id).executeTakeFirst();
  return row && asBatch(row);
}

/** A letter of a batch, as it was kept; its number is its place among them. */
export type BatchLetter = {
  readonly number: number;
  readonly message: Uuid;
  readonly case: Uuid | null;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly tongue: Tongue;
};

/** The letters of a batch in their order. Those whose case was destroyed meanwhile are gone from it. */
export async function lettersIn(tx: Tx, batch: Uuid): Promise<readonly BatchLetter[]> {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.batch_letter as l')
    .innerJoin('notifications.message as m', (join) =>
      join.onRef('m.authority_id', '=', 'l.authority_id').onRef('m.id', '=', 'l.message_id'),
    )
    .select(['l.number', 'l.message_id as message', 'm.case_id as case'])
    .select(['m.recipient', 'm.subject', 'm.body', 'm.tongue'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.batch_id', '=', batch)
    .orderBy('l.number')
    .execute();
}

function rows(tx: Tx) {
  return tables<NotificationsTables>(tx)
    .selectFrom('notifications.batch as b')
    .leftJoin('notifications.batch_ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'b.authority_id').onRef('e.batch_id', '=', 'b.id'),
    )
    .select(['b.id', 'b.letters', 'b.maker_id', 'b.made_at', 'e.how', 'e.ender_id', 'e.ended_at'])
    .where('b.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

function asBatch({
  id,
  letters,
  maker_id: maker,
  made_at: madeAt,
  how,
  ender_id: by,
  ended_at: at,
}: Row): Batch {
  return { id, letters, maker, madeAt, ending: how && by && at ? { how, by, at } : undefined };
}
