import { text } from '#language';
import type { Tongue } from '#language';
import { z } from 'zod';

/** A slug as a key: of a question, a page, an option, a fault. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/);

const questionWords = z
  .strictObject({
    /** The question itself; for content, its heading. */
    ask: text(300),
    hint: text(1_000).optional(),
    /** The name of the answer in a summary and in mistakes; the question itself when left out. */
    label: text(100).optional(),
    /** What to say when it was left empty. */
    missing: text(300).optional(),
    /** What to say for other faults, by the kind's code: `too-long`, `malformed`, `least` … */
    mistakes: z.record(key, text(300)).optional(),
    options: z.record(key, text(300)).optional(),
    /** What is said below an option, by its code. */
    'option-hints': z.record(key, text(300)).optional(),
    /** What one of a list is called: `child`. */
    one: text(100).optional(),
    /** What is said while the source does not answer of which the question is offered. */
    down: text(500).optional(),
    /** What a number counts, behind its field: `kg`. */
    unit: text(30).optional(),
    /** The paragraphs of content. */
    text: text(5_000).optional(),
  })
  .transform(({ label, ...words }) => ({ ...words, label: label ?? words.ask }));

const pageWords = z.strictObject({
  title: text(300),
  text: text(2_000).optional(),
  /** What is said while the source does not answer that would fill the page. */
  down: text(500).optional(),
});

/**
 * The words of a form in one language: what `questions` and `pages` of a service's words file hold. A page needs a title
 * when it asks more than one question; otherwise its question is its title. Other parts of the file are overlooked.
 */
export const formWords = z.object({
  questions: z.record(key, questionWords),
  pages: z.record(key, pageWords).default({}),
});

export type FormWords = z.output<typeof formWords>;
export type QuestionWords = z.output<typeof questionWords>;
export type PageWords = z.output<typeof pageWords>;
export type WordsInBoth = Readonly<Record<Tongue, FormWords>>;

/** The words of one option; a code without words stands for itself, unless something better is known. */
export function optionWords(words: QuestionWords, code: string, otherwise: string = code): string {
  const options: Readonly<Record<string, string>> = words.options ?? {};
  return (Object.hasOwn(options, code) ? options[code] : undefined) ?? otherwise;
}
