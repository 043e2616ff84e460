import type { Tongue } from '#language';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import { kindOf } from '../kinds/kinds.ts';
import { isUnseen } from '../kinds/today.ts';
import { wordsFor } from '../words-for.ts';

/** One answer in plain words, for a summary, an email or a case's page. */
export type AnswerLine = {
  readonly page: string;
  readonly question: string;
  readonly label: string;
  /** Several lines where the answer has several; nothing when it was left empty. */
  readonly words: string | undefined;
};

/** The answers of the route, in the order in which they were asked, in a language. */
export function answerLines(form: Form, answers: KeptAnswers, tongue: Tongue): readonly AnswerLine[] {
  const { pages, answersOnRoute } = journey(form.definition, answers);
  return pages.flatMap(({ page }) =>
    page.questions.flatMap((question) => {
      const answer = Object.hasOwn(answersOnRoute, question.question)
        ? answersOnRoute[question.question]
        : undefined;
      if (answer === undefined || isUnseen(question)) return [];
      const words = wordsFor(form, question.question, tongue);
      const inside = (asked: string) => wordsFor(form, asked, tongue);
      const said =
        answer === null ? undefined : kindOf(question).say(question, answer, { words, inside, tongue });
      return [{ page: page.page, question: question.question, label: words.label, words: said }];
    }),
  );
}
