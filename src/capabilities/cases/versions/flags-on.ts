import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** The flags that a case carries now, by name. */
export async function flagsOn(tx: Tx, id: Uuid): Promise<readonly string[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.flag')
    .select('flag')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .orderBy('flag')
    .execute();
  return rows.map(({ flag }) => flag);
}
