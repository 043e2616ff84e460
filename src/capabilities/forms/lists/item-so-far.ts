import type { AskedQuestion } from '../pages/asked-question.ts';
import type { Answer } from '../kinds/kinds.ts';
import { kindOf } from '../kinds/kinds.ts';
import { postedTo } from '../kinds/posted.ts';

/** What is answered about one of a list on a page that holds them all, as far as it can be read: something may depend on it. */
export function itemSoFar(
  asked: readonly AskedQuestion[],
  today: Temporal.PlainDate,
): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const { question, name, given } of asked) {
    const read = kindOf(question).read(question, postedTo(name, given, today));
    if ('answer' in read) answers[question.question] = read.answer;
  }
  return answers;
}
