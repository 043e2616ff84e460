import type { FormDefinition, FormWords, Question, QuestionWords } from '#capabilities/forms';
import type { InBoth } from '#language';
import { toWrite } from '../../files/unwritten.ts';
import type { TakeNote } from '../notes.ts';
import { fieldName, idOf } from './ids.ts';

type Json = Readonly<Record<string, unknown>>;

/** A form of ours on its way out, and what gathers on the way: lists and Welsh texts by identifier. */
export type Outgoing = {
  readonly service: string;
  readonly form: FormDefinition;
  readonly words: InBoth<FormWords>;
  readonly note: TakeNote;
  readonly lists: Json[];
  readonly welsh: Record<string, string>;
};

export function componentId({ service }: Outgoing, question: string): string {
  return idOf(service, 'question', question);
}

export function nameOf(question: string): string {
  return fieldName(question);
}

/** The English words of a question; a published form has them all. */
export function wordsOf({ words }: Outgoing, { question }: Question): QuestionWords {
  return words.en.questions[question] ?? { ask: question, label: question };
}

/** Keeps the Welsh of a text, where it is written and says something else. */
export function keepWelsh(
  out: Outgoing,
  key: string,
  texts: { readonly en: string | undefined; readonly cy: string | undefined },
): void {
  const { en, cy } = texts;
  if (cy !== undefined && cy !== en && !cy.startsWith(toWrite.cy)) out.welsh[key] = cy;
}
