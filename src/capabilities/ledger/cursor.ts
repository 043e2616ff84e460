import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Place } from './order.ts';
import type { LedgerTables } from './tables.ts';

/** How far a follower has read, and how often the event after that has failed. */
export type Cursor = Place & { readonly tries: number };

/** A follower's cursor, locked until the end of the transaction; nothing while another process holds it. */
export async function takeCursor(tx: Tx, follower: string): Promise<Cursor | undefined> {
  const db = tables<LedgerTables>(tx);
  await db
    .insertInto('ledger.cursor')
    .values({ follower })
    .onConflict((clash) => clash.doNothing())
    .execute();
  return db
    .selectFrom('ledger.cursor')
    .select(['tx', 'seq', 'tries'])
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function moveCursor(
  tx: Tx,
  follower: string,
  { tx: writer, seq, tries }: Cursor,
): Promise<void> {
  await tables<LedgerTables>(tx)
    .updateTable('ledger.cursor')
    .set({ tx: writer, seq, tries, moved_at: sql<Temporal.Instant>`now()` })
    .where('authority_id', '=', tx.authority)
    .where('follower', '=', follower)
    .execute();
}
