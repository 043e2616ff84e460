import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** What an officer holds by an invitation of ours, whatever the directory says. */
export async function ownGrantsOf(tx: Tx, officer: Uuid): Promise<readonly string[]> {
  const rows = await tables<IdentityTables>(tx)
    .selectFrom('identity.officer_grant')
    .select('granted')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .where('given_by', '=', 'moothall')
    .execute();
  return rows.map(({ granted }) => granted);
}
