import { holds } from '#language';
import type { ConditionAnswers } from '#language';
import type { Decision, Eligibility } from '../definition/decision-table.ts';

/** What a table gives, and the row that said so; no row where it is what `else` says. */
export type Decided = { readonly row: string | undefined; readonly gives: string };

/** What the answers decide: the first row that holds, else `else`. Publication has checked that there is one of them. */
export function decide(table: Decision | Eligibility, answers: ConditionAnswers): Decided | undefined {
  const { rows, else: other } = table;
  const found = rows.find(({ when }) => holds(when, answers));
  if (found) return { row: found.row, gives: found.gives };
  return other === undefined ? undefined : { row: undefined, gives: other };
}
