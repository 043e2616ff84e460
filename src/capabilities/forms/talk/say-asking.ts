import type { Tongue } from '#language';
import type { Form } from '../form.ts';
import { standingAnswer } from '../journey.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer, Question } from '../kinds/kinds.ts';
import { yesNoWords } from '../kinds/yes-no.ts';
import { schemaOfAnswer } from '../outline/answers-schema.ts';
import { wordsFor } from '../words-for.ts';
import { optionWords } from '../words.ts';
import type { QuestionWords } from '../words.ts';
import type { Asking } from './turn.ts';

/** A question in words, with what there is to choose from, and the schema of its answer. */
export type AskingWords = {
  readonly ask: string;
  readonly hint: string | undefined;
  /** What the page is called, where it asks more than one thing. */
  readonly title: string | undefined;
  readonly says: readonly { readonly look: string; readonly title: string; readonly text: string }[];
  readonly options: readonly {
    readonly code: string;
    readonly label: string;
    readonly hint: string | undefined;
  }[];
  readonly schema: Readonly<Record<string, unknown>>;
  /** What one of its list is called. */
  readonly one: string | undefined;
  /** What the service has to say while the source does not answer that offers it, or would fill its page. */
  readonly down: string | undefined;
};

/** How a question is asked by itself, in a language. */
export function sayAsking(
  form: Form,
  { page, question, item, said }: Omit<Asking, 'to'>,
  tongue: Tongue,
): AskingWords {
  const words = wordsFor(form, question.question, tongue);
  const { pages } = form.words[tongue];
  const own = item ? item.page.page : page.page;
  const ofPage = Object.hasOwn(pages, own) ? pages[own] : undefined;
  return {
    ask: words.ask,
    hint: words.hint,
    title: ofPage?.title,
    down: question.kind === 'look-up' ? words.down : ofPage?.down,
    says: said.map((content) => {
      const { ask: title, text = '' } = wordsFor(form, content.question, tongue);
      return { look: content.look, title, text };
    }),
    options: optionsOf(question, words, tongue),
    schema: schemaOfAnswer(form, question, tongue),
    one: item && wordsFor(form, item.list.question, tongue).one,
  };
}

function optionsOf(question: Question, words: QuestionWords, tongue: Tongue): AskingWords['options'] {
  if (question.kind === 'yes-no')
    return [true, false].map((answer) => ({
      code: answer ? 'yes' : 'no',
      label: yesNoWords(words, answer, tongue)[0] ?? '',
      hint: undefined,
    }));
  const hints: Readonly<Record<string, string>> = words['option-hints'] ?? {};
  return kindOf(question)
    .codes(question)
    .map((code) => ({
      code,
      label: optionWords(words, code),
      hint: Object.hasOwn(hints, code) ? hints[code] : undefined,
    }));
}

/** What a list asks for more of, and what one is called. */
export function wordsOfList(form: Form, list: string, tongue: Tongue): Pick<QuestionWords, 'ask' | 'one'> {
  const { ask, one } = wordsFor(form, list, tongue);
  return { ask, one };
}

/** The words of a question's option, or of a row of a table. */
export function wordsOfOption(
  form: Form,
  { question, option }: { readonly question: string; readonly option: string },
  tongue: Tongue,
): string {
  return optionWords(wordsFor(form, question, tongue), option);
}

/** What was answered to a question before, as it is kept. */
export function answeredTo(
  { item, question }: Pick<Asking, 'item' | 'question'>,
  answers: Readonly<Record<string, unknown>>,
): Answer | null | undefined {
  if (!item) return standingAnswer(question, answers);
  const items: unknown = answers[item.list.question];
  const one: unknown = Array.isArray(items) ? items[item.nth - 1] : undefined;
  return typeof one === 'object' && one !== null
    ? standingAnswer(question, Object.fromEntries(Object.entries(one)))
    : undefined;
}
