import type { SourcePage } from '../source/source-form.ts';
import type { Field, MadeQuestion } from './made.ts';
import type { Words } from './say.ts';

/** A page of our form; one of the old form may become several, which are walked together. */
export type MadePage = {
  readonly page: string;
  readonly questions: readonly MadeQuestion[];
  readonly words?: Words | undefined;
};

/** What a page of the old form became. */
export type FromPage = {
  readonly source: SourcePage;
  readonly pages: readonly MadePage[];
  /** What conditions may ask about; nothing of what is asked about each of a list. */
  readonly fields: readonly Field[];
  /** What is asked about each of a list, which conditions cannot ask about. */
  readonly innerFields: readonly Field[];
  /** Words of pages inside a list, which have a place of their own. */
  readonly inner: Words;
  readonly innerQuestions: Words;
  readonly ends: boolean;
};

/** A question of a page that whoever walked it has answered, if there is one. */
export function provesWalk({ pages }: FromPage): string | undefined {
  const asked = pages.flatMap(({ questions }) => questions.map(({ question }) => question));
  return asked.find(isAnswered)?.question;
}

function isAnswered(question: MadeQuestion['question']): boolean {
  if (question.kind === 'hidden') return question['value'] !== undefined;
  if (question.kind === 'today') return true;
  return question.kind !== 'content' && question['optional'] !== true;
}
