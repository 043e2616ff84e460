import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';

/** Removes what was sent, answers and all: for destroying what came of it. Gone already: nothing happens. */
export async function removeSubmissions(tx: Tx, ids: readonly Uuid[]): Promise<void> {
  if (ids.length === 0) return;
  await tables<FormsTables>(tx)
    .deleteFrom('forms.submission')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', [...ids])
    .execute();
}
