import type { Tongue } from '#language';
import { z } from 'zod';
import type { Form } from '../form.ts';
import type { ListPage } from '../kinds/list.ts';
import { kindOf, storedBy } from '../kinds/kinds.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
import type { Question } from '../kinds/kinds.ts';
import { wordsFor } from '../words-for.ts';
import { optionWords } from '../words.ts';

/** A schema as JSON has it. */
type Json = Readonly<Record<string, unknown>>;

const node = z.record(z.string(), z.unknown());
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * JSON Schema (2020-12) of the answers to a form, as they are stored: by the question, its words as `title` and `description`.
 * What is asked only sometimes is not required, and says when (`x-when`, in the language of conditions), as does an option that is offered only sometimes. Whether the answers are those of one
 * way through the form no schema can say: that is found out when they are sent.
 */
export function answersSchema(form: Form, tongue: Tongue): Json {
  return { $schema: dialect, ...answersTo(form, form.definition.pages, tongue) };
}

type Asking = {
  readonly when?: unknown;
  readonly questions: readonly Question[] | ListPage['questions'];
};

function answersTo(form: Form, pages: readonly Asking[], tongue: Tongue): Json {
  const asked = pages.flatMap(({ when, questions }) => questions.map((question) => ({ question, when })));
  const answered = asked.filter(({ question }) => kindOf(question).asks !== 'nothing');
  const isAlways = ({ question, when }: (typeof answered)[number]) =>
    !question.optional && when === undefined && question.when === undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(
      answered.map(({ question, when }) => [question.question, answerTo(form, { question, when }, tongue)]),
    ),
    required: answered.filter(isAlways).map(({ question }) => question.question),
    additionalProperties: false,
  };
}

/** The schema of the answer to one question. */
export function schemaOfAnswer(form: Form, question: Question, tongue: Tongue): Json {
  return orNull(question, valueOf(form, question, tongue));
}

type Asked = { readonly question: Question; readonly when: unknown };

function answerTo(form: Form, { question, when }: Asked, tongue: Tongue): Json {
  const { ask, hint } = wordsFor(form, question.question, tongue);
  const conditions = [when, question.when].filter((one) => one !== undefined);
  return {
    title: ask,
    ...(hint === undefined ? {} : { description: hint }),
    ...orNull(question, valueOf(form, question, tongue)),
    ...(conditions.length === 0
      ? {}
      : { 'x-when': conditions.length === 1 ? conditions[0] : { all: conditions } }),
  };
}

/** What may be left empty is kept as null, which says that it was asked. */
function orNull({ optional }: Question, value: Json): Json {
  return optional ? { anyOf: [value, { type: 'null' }] } : value;
}

function valueOf(form: Form, question: Question, tongue: Tongue): Json {
  if (question.kind === 'list') {
    const { least, most, pages } = question;
    return { type: 'array', minItems: least, maxItems: most, items: answersTo(form, pages, tongue) };
  }
  const drawn = z.toJSONSchema(storedBy(question), { io: 'input', unrepresentable: 'any' });
  const { $schema: _dialect, ...value } = node.parse(drawn);
  const codes = kindOf(question).codes(question);
  if (codes.length > 0) return withOptions(value, optionsOf(form, question, tongue));
  const isLimited = value['type'] === 'string' && 'most' in question;
  return isLimited ? { ...value, maxLength: question.most } : value;
}

function optionsOf(form: Form, question: Question, tongue: Tongue): readonly Json[] {
  const words = wordsFor(form, question.question, tongue);
  const offered = new Map(conditionsOfOptions(question));
  return kindOf(question)
    .codes(question)
    .map((code) => ({
      const: code,
      title: optionWords(words, code),
      ...(offered.has(code) ? { 'x-when': offered.get(code) } : {}),
    }));
}

/** The codes one by one, each with what people read. */
function withOptions(value: Json, options: readonly Json[]): Json {
  const { enum: _codes, items, ...rest } = value;
  if (value['type'] !== 'array') return { ...rest, oneOf: options };
  const { enum: _ofItems, ...one } = node.parse(items);
  return { ...rest, items: { ...one, oneOf: options } };
}
