import type { Answers } from '../form.ts';
import { standingAnswer } from '../journey.ts';
import type { Question } from '../kinds/kinds.ts';

type Asking = { readonly page: string; readonly questions: readonly Question[] };

/** What is not an answer to a question of the page was not read by `readPage`: a bug of the caller. */
export function checkAnswers(page: Asking, answers: Answers): void {
  for (const given of Object.keys(answers)) {
    const question = page.questions.find(({ question: known }) => known === given);
    if (!question || standingAnswer(question, answers) === undefined)
      throw new Error(`the page ${page.page} takes no such answer to ${given}`);
  }
}
