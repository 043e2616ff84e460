import type { Tongue } from '#language';
import type { Form } from '../form.ts';
import { fieldsUnder } from './fields.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { ListQuestion } from '../kinds/list.ts';
import { fieldName } from '../kinds/posted.ts';
import { wordsFor } from '../words-for.ts';

type Listed = { readonly asked: Pick<AskedQuestion, 'given' | 'mistakes'>; readonly tongue: Tongue };

/** What is asked about each of a list, on one page: as many as are given or needed, and one more as long as there is room. */
export function itemsAsked(
  form: Form,
  { question: list, pages, least, most }: ListQuestion,
  { asked: { given, mistakes }, tongue }: Listed,
): AskedQuestion['items'] {
  const questions = pages.flatMap((page) => page.questions);
  const item = (at: number) =>
    questions.map((question): AskedQuestion => {
      const name = fieldName(list, `${String(at)}.${question.question}`);
      const fields = fieldsUnder(name, question);
      return {
        question,
        name,
        words: wordsFor(form, question.question, tongue),
        given: Object.fromEntries(fields.map((field) => [field, given[field] ?? ''])),
        mistakes: mistakes.filter(({ field }) => fields.includes(field)),
        revealed: undefined,
        items: [],
      };
    });
  const all = Array.from({ length: most }, (_none, at) => item(at + 1));
  const last = all.findLastIndex(isFilled);
  return all.slice(0, Math.min(most, Math.max(least, last + 2)));
}

function isFilled(asked: readonly AskedQuestion[]): boolean {
  return asked.some(({ given }) => Object.values(given).some((value) => value.length > 0));
}
