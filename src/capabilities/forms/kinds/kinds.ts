import type { z } from 'zod';
import type { Kind } from './kind.ts';
import { list } from './list.ts';
import type { ListAnswer, ListQuestion } from './list.ts';
import { offers } from './offered.ts';
import { plainKinds } from './plain-kinds.ts';
import type { PlainAnswer, PlainName, PlainQuestion } from './plain-kinds.ts';
import { byKind } from './question-of.ts';

const kinds = { ...plainKinds, list };

export type KindName = PlainName | 'list';

/** A question of a form; `switch (question.kind)` gives its options. */
export type Question = PlainQuestion | ListQuestion;

/** A stored answer, plain JSON. */
export type Answer = PlainAnswer | ListAnswer;

export const kindNames = Object.keys(kinds);
/** The words that a form’s definition has for each kind. */
export const questionSchemas = Object.values(kinds).map(({ question: schema }) => schema);
const schemas = Object.entries(kinds).map(([name, { question: schema }]) => [name, schema] as const);

/** A question as a form's definition has it. A wrong option is named by its own kind. */
export const question = byKind<Question>(Object.fromEntries(schemas));

/** The kind of a question. What it is handed is of that kind: the question by this look-up, the answer by `stored`. */
export function kindOf(asked: Question): Kind<Question, Answer> {
  return kinds[asked.kind];
}

/** What an answer to a question is stored as. Made once for each question: a journey of eleven pages takes 37 µs so, and 456 µs otherwise. */
export function storedBy(asked: Question): z.ZodType<Answer> {
  const made = stored.get(asked) ?? kindOf(asked).stored(asked);
  stored.set(asked, made);
  return made;
}

const stored = new WeakMap<Question, z.ZodType<Answer>>();

/** The question with the options that these answers offer. */
export const asOffered = offers<Question>();
