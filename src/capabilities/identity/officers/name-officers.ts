import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** The names of officers, those who have left included: what they did stays theirs. */
export async function nameOfficers(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<IdentityTables>(tx)
    .selectFrom('identity.officer')
    .select(['id', 'name'])
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
