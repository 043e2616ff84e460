import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

const keptFor = { hours: 24 * 30 };
const most = 20;

/** Deletes what was begun more than 30 days ago; the cases' own stories tell what was done. True while there may be more. */
export async function forgetBulkActions(tx: Tx, now: Temporal.Instant): Promise<boolean> {
  const db = tables<ServicesTables>(tx);
  const old = db
    .selectFrom('services.bulk_action')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('begun_at', '<', now.subtract(keptFor))
    .limit(most);
  const { numDeletedRows } = await db
    .deleteFrom('services.bulk_action')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', old)
    .executeTakeFirst();
  return numDeletedRows === BigInt(most);
}
