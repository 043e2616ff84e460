import type { Tongue } from '#language';
import type { Page } from '../definition.ts';
import type { Answers, Form, KeptAnswers } from '../form.ts';
import { journey, standingAnswer } from '../journey.ts';
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
  return linesOf(form, { pages: pages.map(({ page }) => page), answers: answersOnRoute }, tongue);
}

/** The same of a few answers that were taken out of a form, whatever the route; one that its question would not take is left out. */
export function sayAnswers(form: Form, kept: KeptAnswers, tongue: Tongue): readonly AnswerLine[] {
  const { pages } = form.definition;
  const answers = Object.fromEntries(
    pages
      .flatMap(({ questions }) => questions)
      .filter(({ question }) => Object.hasOwn(kept, question))
      .map((question) => [question.question, standingAnswer(question, kept)] as const)
      .flatMap(([question, answer]) => (answer === undefined ? [] : [[question, answer] as const])),
  );
  return linesOf(form, { pages, answers }, tongue);
}

type Said = { readonly pages: readonly Page[]; readonly answers: Answers };

function linesOf(form: Form, { pages, answers }: Said, tongue: Tongue): readonly AnswerLine[] {
  return pages.flatMap((page) =>
    page.questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.question) ? answers[question.question] : undefined;
      if (answer === undefined || isUnseen(question)) return [];
      const words = wordsFor(form, question.question, tongue);
      const inside = (asked: string) => wordsFor(form, asked, tongue);
      const said =
        answer === null ? undefined : kindOf(question).say(question, answer, { words, inside, tongue });
      return [{ page: page.page, question: question.question, label: words.label, words: said }];
    }),
  );
}
