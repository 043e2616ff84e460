import { holds } from '#language';
import type { Condition, ConditionAnswers } from '#language';

type Asked = { readonly question: string; readonly kind: string; readonly when?: Condition | undefined };
type WalkedPage<Question extends Asked> = {
  readonly when?: Condition | undefined;
  readonly ends?: boolean;
  readonly questions: readonly Question[];
};

/** A page on the way. Only the last one can be a gap (something on it is not answered yet) or the end of the road. */
export type Walked<Page> = { readonly page: Page; readonly state: 'answered' | 'gap' | 'end' };

/**
 * Walks pages from the first one up to the first gap or end, and gathers the answers that stand on the way (`take`). Each page and
 * question is asked only when its condition holds for what was gathered before it, so a walk is finite and has no loops.
 */
export function walk<Question extends Asked, Answer, Page extends WalkedPage<Question>>(
  pages: readonly Page[],
  take: (question: Question, known: ConditionAnswers) => Answer | null | undefined,
) {
  const walked: Walked<Page>[] = [];
  const known: Record<string, Answer | null> = {};
  for (const page of pages) {
    if (!isOpen(page, known)) continue;
    let state: Walked<Page>['state'] = 'answered';
    for (const question of page.questions) {
      if (!isAsked(question, known)) continue;
      const answer = take(question, known);
      if (answer === undefined) state = 'gap';
      else known[question.question] = answer;
    }
    if (page.ends) state = 'end';
    walked.push({ page, state });
    if (state !== 'answered') return { pages: walked, next: page, known };
  }
  return { pages: walked, next: undefined, known };
}

/** Whether what was answered before opens a page. */
export function isOpen({ when }: Pick<Asked, 'when'>, known: ConditionAnswers): boolean {
  return !when || holds(when, known);
}

/** Whether a question of an open page is asked; content asks nothing. */
export function isAsked(question: Asked, known: ConditionAnswers): boolean {
  return question.kind !== 'content' && isOpen(question, known);
}

/** The stored answer if it may stand: one that its kind takes, or null where it may be left empty. */
export function standing<Answer>(
  { optional }: { readonly optional: boolean },
  given: unknown,
  take: (given: unknown) => Answer | undefined,
): Answer | null | undefined {
  return given === null ? (optional ? null : undefined) : take(given);
}
