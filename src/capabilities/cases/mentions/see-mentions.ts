import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** An officer has the story of a case before them, with those that were merged into it: what speaks of them there is read. Gives how much that was. */
export async function seeMentions(
  tx: Tx,
  { cases, officer }: { readonly cases: readonly Uuid[]; readonly officer: Uuid },
  now: Temporal.Instant,
): Promise<number> {
  const { numUpdatedRows } = await tables<CasesTables>(tx)
    .updateTable('cases.mention')
    .set({ read_at: now })
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .where('case_id', 'in', cases)
    .where('read_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
