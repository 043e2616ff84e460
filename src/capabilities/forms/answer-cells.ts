import type { Answers, Form, KeptAnswers } from './form.ts';
import { journey } from './journey.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Question } from './kinds/kinds.ts';
import { fieldName } from './kinds/posted.ts';

export type Cells = Readonly<Record<string, string | number>>;

/**
 * The answers as cells of a spreadsheet by column, codes rather than words, so that they can be counted. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front. As JSON, the answers are what they are.
 */
export function answerCells(form: Form, answers: KeptAnswers): Cells {
  const { pages, answersOnRoute } = journey(form.definition, answers);
  const questions = pages.flatMap(({ page }) => page.questions);
  return Object.fromEntries(
    questions.flatMap((question) => Object.entries(cellsOf(question, answersOnRoute))),
  );
}

function cellsOf(question: Question, answers: Answers): Cells {
  const answer = Object.hasOwn(answers, question.question) ? answers[question.question] : undefined;
  if (answer === undefined || answer === null) return {};
  return Object.fromEntries(
    Object.entries(kindOf(question).cells(answer)).map(([part, value]) => [
      fieldName(question.question, part),
      typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value,
    ]),
  );
}
