import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { JottingPlace } from './jotting-place.ts';

/**
 * What was typed is sent, or discarded: not a word of it is left. The key of its page stays, so that what the page's script still had on its
 * way is not kept again. Twice is once.
 */
export async function endJotting(
  tx: Tx,
  { case: about, officer, form, key }: JottingPlace & { readonly key: string },
  { at }: Pick<Act, 'at'>,
): Promise<void> {
  const ended = { fields: '{}', revision: 0, kept_at: at, ended_key: key };
  await tables<CasesTables>(tx)
    .insertInto('cases.jotting')
    .values({ case_id: about, officer_id: officer, form, begun_at: at, ...ended })
    .onConflict((clash) =>
      clash.columns(['authority_id', 'case_id', 'officer_id', 'form']).doUpdateSet(ended),
    )
    .execute();
}
