import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../../tables.ts';

/** Whether an officer has a second factor with us. */
export async function isEnrolled(tx: Tx, officer: Uuid): Promise<boolean> {
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.second_factor')
    .select('enrolled_at')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirst();
  return row !== undefined;
}
