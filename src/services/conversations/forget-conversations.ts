import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

/** Forgets the conversations with which nobody has gone on for four weeks; what was sent in them stands elsewhere. */
export async function forgetConversations(tx: Tx, act: Act): Promise<void> {
  await tables<ServicesTables>(tx)
    .deleteFrom('services.conversation')
    .where('authority_id', '=', tx.authority)
    .where('expires_at', '<=', act.at)
    .execute();
}
