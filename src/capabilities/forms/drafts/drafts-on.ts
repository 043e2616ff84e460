import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';

/** How many forms of a service are being filled in, on whatever version. */
export async function draftsOn(tx: Tx, service: string): Promise<number> {
  const { count } = await tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .executeTakeFirstOrThrow();
  return count;
}
