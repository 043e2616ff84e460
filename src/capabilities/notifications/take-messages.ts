import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { NotificationsTables } from './tables.ts';

export type Taking = {
  readonly from: Uuid;
  readonly to: Uuid;
  /** Those whose messages go: the second word of a message's key. */
  readonly requests: readonly Uuid[];
};

/** What was told under these requests about one case is from now on about another: read with it, and removed with it. */
export async function takeMessages(tx: Tx, { from, to, requests }: Taking): Promise<void> {
  await tables<NotificationsTables>(tx)
    .updateTable('notifications.message')
    .set({ case_id: to })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', from)
    .where(sql<boolean>`split_part(key, ' ', 2) = any(${[...requests]}::text[])`)
    .execute();
}
