import type { CaseReference } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** What remains of a destroyed case: nothing of anybody. */
export type Tombstone = {
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly outcome: string;
  readonly openedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant;
  readonly keepUntil: Temporal.PlainDate;
  readonly destroyedAt: Temporal.Instant;
};

/** Under the reference of the case, or of a request that went with it. */
export async function tombstoneOf(tx: Tx, reference: CaseReference): Promise<Tombstone | undefined> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.tombstone')
    .select(['reference', 'service', 'version', 'outcome'])
    .select(['opened_at as openedAt', 'closed_at as closedAt', 'keep_until as keepUntil'])
    .select('destroyed_at as destroyedAt')
    .where('authority_id', '=', tx.authority)
    .where('reference', '=', reference)
    .executeTakeFirst();
}
