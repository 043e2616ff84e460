import type { Condition, Tongue } from '#language';
import type { Form } from '../form.ts';
import { kindOf } from '../kinds/kinds.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
import type { Question } from '../kinds/kinds.ts';
import { titleOf, wordsFor } from '../words-for.ts';
import { optionWords } from '../words.ts';

export type OutlinedOption = {
  readonly code: string;
  readonly label: string;
  /** It is offered only where this is so. */
  readonly when: Condition | undefined;
};

export type OutlinedQuestion = {
  readonly question: string;
  readonly kind: Question['kind'];
  readonly ask: string;
  readonly hint: string | undefined;
  /** The paragraphs of content. */
  readonly text: string | undefined;
  readonly optional: boolean;
  readonly when: Condition | undefined;
  readonly options: readonly OutlinedOption[];
};

export type OutlinedPage = {
  readonly page: string;
  readonly title: string;
  readonly when: Condition | undefined;
  /** The road ends here. */
  readonly ends: boolean;
  readonly questions: readonly OutlinedQuestion[];
};

/** What a form asks, page by page, in one language: for whoever asks it elsewhere. What a list asks about each thing is in its schema. */
export function outlineOf(form: Form, tongue: Tongue): readonly OutlinedPage[] {
  return form.definition.pages.map((page) => ({
    page: page.page,
    title: titleOf(form, page, tongue).title,
    when: page.when,
    ends: page.ends,
    questions: page.questions.map((question) => questionIn(form, question, tongue)),
  }));
}

function questionIn(form: Form, question: Question, tongue: Tongue): OutlinedQuestion {
  const words = wordsFor(form, question.question, tongue);
  const offered = new Map(conditionsOfOptions(question));
  return {
    question: question.question,
    kind: question.kind,
    ask: words.ask,
    hint: words.hint,
    text: words.text,
    optional: question.optional,
    when: question.when,
    options: kindOf(question)
      .codes(question)
      .map((code) => ({ code, label: optionWords(words, code), when: offered.get(code) })),
  };
}
