import { condition, slug, text } from '#language';
import type { InBoth, Tongue } from '#language';
import { z } from 'zod';
import type { QuestionWords } from '../words.ts';
import type { Posted } from './posted.ts';

/** Facts that the words of a mistake may need: `{ most: 200 }`. */
export type MistakeFacts = Readonly<Record<string, string | number>>;

/** What is wrong with what was typed: a code that the words of the service, the kind or the form put in a sentence. */
export type Fault = {
  readonly code: string;
  readonly part?: string;
  readonly facts?: MistakeFacts;
  /** The question about one of a list that is at fault, and the name of its field within the list. */
  readonly of?: { readonly question: string; readonly name: string };
};

/** What a kind read: an answer, nothing, or what is wrong. */
export type Reading<Answer> =
  | { readonly answer: Answer }
  | { readonly empty: true }
  | { readonly faults: readonly Fault[] };

/** The values of a question's fields, by the field's name, as a page shows them and a browser posts them. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** The words to render an answer with: those of the question and, of a list, those of what is asked inside. */
export type Spoken = {
  readonly words: QuestionWords;
  readonly inside: (question: string) => QuestionWords;
  readonly tongue: Tongue;
};

/** The words of a mistake, from the answer's label, the facts of the fault and the question's own words. */
export type FaultWords = (label: string, facts: MistakeFacts, words: QuestionWords) => string;

/** What stands in the columns of a table that one question has, by suffix as in a field's name: '' when one is enough. */
export type Cells = Readonly<Record<string, string>>;

/**
 * One kind of question: everything about it but its look. Written as methods, so that the registry can hold kinds of
 * different questions side by side; `kindOf` hands each its own.
 */
export type Kind<Question, Answer> = {
  /** Its options in a form's definition. */
  readonly question: z.ZodType<Question>;
  /** How residents answer, for the words of a missing answer: `Enter …`, `Select …`; content asks nothing. */
  readonly asks: 'enter' | 'select' | 'nothing';
  /** What a condition may compare its answer with, besides asking whether it was answered. */
  readonly compared:
    | 'code'
    | 'codes'
    | 'yes-no'
    | 'number'
    | 'money'
    | 'date'
    | 'month'
    | 'time'
    | 'list'
    | 'words'
    | 'answered'
    | 'nothing';
  /** The parts of its answer, each a field `<slug>.<part>` of the page; none when the field is `<slug>` itself. */
  parts(question: Question): readonly string[];
  /** Words for the faults that only this kind finds. */
  readonly faults: InBoth<Readonly<Record<string, FaultWords>>>;
  /** The codes that its answer is one of, each of which needs words. */
  codes(question: Question): readonly string[];
  /** What is stored, and stands in JSON as it is. */
  stored(question: Question): z.ZodType<Answer>;
  read(question: Question, posted: Posted): Reading<Answer>;
  /** The fields that show this answer again, by part ('' when there are no parts). */
  given(question: Question, answer: Answer): Given;
  /** In plain words: a summary, an email. */
  say(question: Question, answer: Answer, spoken: Spoken): string;
  /** In a table (CSV): the same columns for every answer, empty ones when there is none. Codes and ISO spellings, for machines. */
  csv(question: Question, answer: Answer | null): Cells;
};

/** The definition of a question: what all have, then the kind's own options. */
export function questionOf<Name extends string, Options extends z.ZodRawShape>(kind: Name, options: Options) {
  return z.strictObject({
    question: slug,
    kind: z.literal(kind),
    when: condition.optional(),
    optional: z.boolean().default(false),
    ...options,
  });
}

/** The codes of the options of a choice: at least one, each once; of radios and boxes nobody reads more than a hundred. */
export function optionCodes(most = 100) {
  return z
    .array(slug)
    .min(1)
    .max(most)
    .refine((codes) => new Set(codes).size === codes.length, {
      error: 'Each option may stand in the list once.',
    });
}

/** The option that stands apart is one of the options. */
export function isAmongOptions({
  options,
  or,
}: {
  readonly options: readonly string[];
  readonly or?: string | undefined;
}): boolean {
  return or === undefined || options.includes(or);
}

export const orIsAnOption = { error: 'Write here one of the options.', path: ['or'] };

/** One column, with the answer as it is stored. */
export function oneCell(_question: unknown, answer: string | number | null): Cells {
  return { '': answer === null ? '' : String(answer) };
}

/** Reads one line or more of at most `most` characters; what is left out is empty. */
export function readText(most: number, typed: string): Reading<string> {
  const parsed = text(most).safeParse(typed);
  if (parsed.success) return { answer: parsed.data };
  const code = parsed.error.issues[0]?.message ?? 'malformed';
  return code === 'missing' ? { empty: true } : { faults: [{ code, facts: { most } }] };
}

export const noFaults = { en: {}, cy: {} };
