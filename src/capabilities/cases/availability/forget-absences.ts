import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** What is over is nobody's business any more. */
export async function forgetAbsences(tx: Tx, today: Temporal.PlainDate): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.absence')
    .where('authority_id', '=', tx.authority)
    .where('until_on', '<', today)
    .execute();
}
