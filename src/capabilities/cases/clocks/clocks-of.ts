import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { CaseClock } from './case-clock.ts';

/** The clocks of some cases, each case's in the order in which its service names them. */
export async function clocksOf(tx: Tx, cases: readonly Uuid[]): Promise<readonly CaseClock[]> {
  return clockRows(tx, cases).select('steps').execute();
}

/** The same without their reasons, which are most of what a clock says: for whoever reads a hundred thousand. */
export async function bareClocksOf(
  tx: Tx,
  cases: readonly Uuid[],
): Promise<readonly Omit<CaseClock, 'steps'>[]> {
  return clockRows(tx, cases).execute();
}

function clockRows(tx: Tx, cases: readonly Uuid[]) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.clock')
    .select(['case_id as case', 'clock', 'rule', 'state', 'happenings', 'warned'])
    .select(['due_at as dueAt', 'still_since as stillSince', 'ended_at as endedAt', 'warns_at as warnsAt'])
    .where('authority_id', '=', tx.authority)
    .where((of) => of('case_id', '=', of.fn.any(of.val(cases))))
    .orderBy('case_id')
    .orderBy('position');
}

/** Cases that have clocks, in the order of their identifiers, `most` at most after one. */
export async function casesWithClocks(
  tx: Tx,
  { after, most }: { readonly after: Uuid | undefined; readonly most: number },
): Promise<readonly Uuid[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.clock')
    .select('case_id as id')
    .distinct()
    .where('authority_id', '=', tx.authority)
    .$if(after !== undefined, (query) => query.where('case_id', '>', after ?? null))
    .orderBy('case_id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
