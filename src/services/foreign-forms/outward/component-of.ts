import type { Question, QuestionWords } from '#capabilities/forms';
import type { Leaving } from './condition-out.ts';
import { isChoosing, listFor } from './list-for.ts';
import { dateOptions, numberSchema, moneySchema } from './measures-out.ts';
import { componentId, keepWelsh, nameOf, wordsOf } from './outgoing.ts';
import type { Outgoing } from './outgoing.ts';

type Json = Readonly<Record<string, unknown>>;
type Part = {
  readonly type: string;
  readonly options?: Json;
  readonly schema?: Json;
  readonly list?: string;
};

/** A question as a component of the DEFRA format; what it has no field for becomes text, with a note. */
export function componentOf(question: Question, out: Leaving): Json {
  const { ask, label, hint, missing, text } = wordsOf(out, question);
  const id = componentId(out, question.question);
  const { type, options = {}, schema = {}, list } = partOf(question, out);
  keepWords(question, id, out);
  const around = { id, type, name: nameOf(question.question), title: ask };
  if (question.kind === 'content') return { ...around, content: text ?? '', options, schema };
  const messages = messagesOf(question, out, missing);
  return {
    ...around,
    ...(hint === undefined ? {} : { hint }),
    ...(label === ask ? {} : { shortDescription: label }),
    ...(list === undefined ? {} : { list }),
    options: { required: !question.optional, ...options, ...messages },
    schema,
  };
}

function messagesOf({ question }: Question, { words }: Outgoing, missing: string | undefined): Json {
  const mistakes = words.en.questions[question]?.mistakes ?? {};
  const rules = {
    ...(missing === undefined ? {} : { 'any.required': missing }),
    ...(mistakes['too-long'] === undefined ? {} : { 'string.max': mistakes['too-long'] }),
    ...(mistakes['malformed'] === undefined ? {} : { 'string.pattern.base': mistakes['malformed'] }),
  };
  return Object.keys(rules).length === 0 ? {} : { customValidationMessages: rules };
}

/** Our words of a question under the names that they have there. */
const parts = [
  ['title', 'ask'],
  ['hint', 'hint'],
  ['content', 'text'],
  ['shortDescription', 'label'],
] as const;

function keepWords({ question }: Question, id: string, out: Outgoing): void {
  const [en, cy] = [out.words.en.questions[question] ?? none, out.words.cy.questions[question] ?? none];
  for (const [theirs, ours] of parts)
    if (ours !== 'label' || en.label !== en.ask)
      keepWelsh(out, `components.${id}.${theirs}`, { en: en[ours], cy: cy[ours] });
}

const none: Partial<QuestionWords> = {};

const looks = {
  text: 'Markdown',
  warning: 'Markdown',
  inset: 'InsetText',
  details: 'Details',
  notification: 'NotificationBanner',
} as const;
const plain: Readonly<Record<string, string>> = {
  'yes-no': 'YesNoField',
  'month-year': 'MonthYearField',
  email: 'EmailAddressField',
  address: 'UkAddressField',
  hidden: 'HiddenField',
};

function partOf(question: Question, out: Leaving): Part {
  if (question.kind === 'content') return { type: looks[question.look] };
  if (question.kind === 'text') return { type: 'TextField', schema: lineSchema(question) };
  if (question.kind === 'long-text')
    return {
      type: 'MultilineTextField',
      schema: { max: question.most },
      ...wordsAtMost(question['most-words']),
    };
  return isChoosing(question)
    ? { type: chosen[question.kind], list: listFor(question, out) }
    : measureOf(question, out);
}

const chosen = {
  choice: 'RadiosField',
  choices: 'CheckboxesField',
  select: 'SelectField',
  autocomplete: 'AutocompleteField',
} as const;

function lineSchema({ most, pattern }: Extract<Question, { kind: 'text' }>): Json {
  return { max: most, ...(pattern === undefined ? {} : { regex: `^${pattern}$` }) };
}

function wordsAtMost(most: number | undefined): { readonly options?: Json } {
  return most === undefined ? {} : { options: { maxWords: String(most) } };
}

function measureOf(question: Question, out: Outgoing): Part {
  if (question.kind === 'number')
    return { type: 'NumberField', ...numberSchema(question, wordsOf(out, question).unit) };
  if (question.kind === 'money') return { type: 'NumberField', ...moneySchema(question) };
  if (question.kind === 'date') return { type: 'DatePartsField', options: dateOptions(question, out) };
  if (question.kind === 'telephone')
    return { type: 'TelephoneNumberField', options: question.only === undefined ? {} : { format: 'uk' } };
  if (question.kind === 'upload') return { type: 'FileUploadField', ...filesOf(question) };
  const type = Object.hasOwn(plain, question.kind) ? plain[question.kind] : undefined;
  if (type !== undefined) return { type };
  out.note(`form.${question.question}`, `a question of the kind ${question.kind}`, 'a line of text');
  return { type: 'TextField', schema: { max: 200 } };
}

const mediaTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

function filesOf({ most, takes, optional }: Extract<Question, { kind: 'upload' }>) {
  return {
    options: { accept: takes.map((kind) => mediaTypes[kind]).join(',') },
    schema: { ...(optional ? {} : { min: 1 }), max: most },
  };
}
