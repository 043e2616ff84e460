import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin, Retention } from './service-version.ts';

/** How a case may end, and what becomes of it then. */
export type Outcome = { readonly outcome: string; readonly retention: Retention };

/** The outcomes of the case's own service version, in the order that it gives. */
export async function outcomesFor(tx: Tx, { service, version }: Pin): Promise<readonly Outcome[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.outcome')
    .select(['outcome', 'keep_for', 'keep_from'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  return rows.map(({ outcome, keep_for: period, keep_from: from }) => ({
    outcome,
    retention: period && from ? { keep: Temporal.Duration.from(period), from } : { keep: 'for-ever' },
  }));
}
