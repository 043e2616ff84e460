import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

/** One event as a follower reads it. `data` is checked by the event type's own `read`. */
export type Written = {
  readonly id: Uuid;
  readonly type: string;
  readonly subject: Uuid;
  readonly case: Uuid | null;
  readonly actorKind: string;
  readonly channel: string;
  readonly at: Temporal.Instant;
  readonly data: unknown;
};

/**
 * The next settled events for a follower, in order, `most` at most; its cursor moves with this transaction, so what it
 * does with them is done once. Nothing while another process holds the cursor.
 */
export async function nextEvents(tx: Tx, follower: string, most: number): Promise<readonly Written[]> {
  const db = tables<LedgerTables>(tx);
  await db
    .insertInto('ledger.cursor')
    .values({ follower })
    .onConflict((clash) => clash.doNothing())
    .execute();
  const cursor = await db
    .selectFrom('ledger.cursor')
    .select(['tx', 'seq'])
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!cursor) return [];
  const events = await db
    .selectFrom('ledger.event')
    .select(['id', 'type', 'subject_id', 'case_id', 'actor_kind', 'channel', 'at', 'data', 'tx', 'seq'])
    .where('authority_id', '=', tx.authority)
    .where(sql<boolean>`(tx, seq) > (${cursor.tx}::xid8, ${cursor.seq}::bigint)`)
    .where(sql<boolean>`tx < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('tx')
    .orderBy('seq')
    .limit(most)
    .execute();
  const last = events.at(-1);
  if (last) await moveCursor(tx, follower, last);
  return events.map(({ subject_id, case_id, actor_kind, ...event }) => ({
    ...event,
    subject: subject_id,
    case: case_id,
    actorKind: actor_kind,
  }));
}

async function moveCursor(
  tx: Tx,
  follower: string,
  { tx: lastTx, seq }: { tx: string; seq: number },
): Promise<void> {
  await tables<LedgerTables>(tx)
    .updateTable('ledger.cursor')
    .set({ tx: lastTx, seq, moved_at: sql<Temporal.Instant>`now()` })
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .execute();
}
