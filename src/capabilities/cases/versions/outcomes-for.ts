import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin, Retention, RetentionStart } from './service-version.ts';

/** How a case may end, and what becomes of it then. */
export type Outcome = { readonly outcome: string; readonly retention: Retention };

/** The outcomes of the case's own service version, in the order that it gives. */
export async function outcomesFor(tx: Tx, { service, version }: Pin): Promise<readonly Outcome[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.outcome')
    .select(['outcome', 'keep_for', 'keep_from', 'keep_answer', 'keep_term'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ outcome: row.outcome, retention: retentionOf(row) }));
}

type Row = Pick<
  Selectable<CasesTables['cases.outcome']>,
  'keep_for' | 'keep_from' | 'keep_answer' | 'keep_term'
>;

function retentionOf({ keep_for: period, ...row }: Row): Retention {
  const from = startOf(row);
  return period !== null && from ? { keep: Temporal.Duration.from(period), from } : { keep: 'for-ever' };
}

function startOf({ keep_from: from, keep_answer: answer, keep_term: term }: Omit<Row, 'keep_for'>) {
  if (answer !== null) return { answer };
  if (term !== null) return { closingAnd: Temporal.Duration.from(term) };
  return from === 'answer' || from === 'fixed-term' ? undefined : (from satisfies RetentionStart | null);
}
