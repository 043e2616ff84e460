import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { NotificationsTables } from './tables.ts';

/** Removes every message about a case, with its attempts, its endings and its other ways. Gives their identifiers. */
export async function removeMessages(tx: Tx, about: Uuid): Promise<readonly Uuid[]> {
  const gone = await tables<NotificationsTables>(tx)
    .deleteFrom('notifications.message')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', about)
    .returning('id')
    .execute();
  return gone.map(({ id }) => id);
}
