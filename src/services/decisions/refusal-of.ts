import { holds, questionsOf } from '#language';
import type { ConditionAnswers } from '#language';
import type { FormDefinition, Journey } from '#capabilities/forms';
import { Refusal } from '#platform/errors';
import { otherwise } from '../definition/decision-table.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { decide } from './decide.ts';

type Deciding = Pick<ServiceDefinition, 'eligibility'>;

/** A row of the eligibility table that refuses somebody (`else` where none holds), and the questions by whose answers. */
export type Refused = { readonly row: string; readonly questions: readonly string[] };

/**
 * Whether the answers so far refuse somebody the service, whatever else they would answer: as soon as every question of
 * a row is behind them, answered or never asked.
 */
export function refusalSoFar(
  { eligibility }: Deciding,
  { form, journey }: { readonly form: FormDefinition; readonly journey: Journey },
): Refused | undefined {
  if (!eligibility) return undefined;
  const behind = behindIn(form, journey);
  let isOpen = false;
  for (const { row, when, gives } of eligibility.rows) {
    const questions = questionsOf(when);
    if (!questions.every((question) => behind.has(question))) {
      if (eligibility.hit === 'first') return undefined;
      isOpen = true;
    } else if (holds(when, journey.answersOnRoute)) {
      return gives === 'refused' ? { row, questions } : undefined;
    }
  }
  if (isOpen || eligibility.else === 'eligible') return undefined;
  return { row: otherwise, questions: eligibility.rows.flatMap(({ when }) => questionsOf(when)) };
}

/** Refused where the answers of a whole form are those of somebody who cannot have the service. */
export function requireEligible({ eligibility }: Deciding, answers: ConditionAnswers): void {
  if (isRefused({ eligibility }, answers)) throw new Refusal('service.not-eligible');
}

export function isRefused({ eligibility }: Deciding, answers: ConditionAnswers): boolean {
  return eligibility !== undefined && decide(eligibility, answers)?.gives === 'refused';
}

/** The questions of the pages before the one to be answered next: nothing about them is open any more. */
function behindIn({ pages }: FormDefinition, { next }: Journey): ReadonlySet<string> {
  const place = pages.findIndex(({ page }) => page === next?.page);
  const behind = place < 0 ? pages : pages.slice(0, place);
  return new Set(behind.flatMap(({ questions }) => questions.map(({ question }): string => question)));
}
