import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';

/** Which of these drafts are there, whosever they are; one that has run out is, until it is thrown away. */
export async function draftsStanding(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlySet<Uuid>> {
  if (ids.length === 0) return new Set();
  const rows = await tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
