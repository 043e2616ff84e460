import { tongues } from '#language';
import type { Tongue } from '#language';
import type { Given } from '../kinds/kind.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';
import { yesNoWords } from '../kinds/yes-no.ts';
import type { Form } from '../form.ts';
import { wordsFor } from '../words-for.ts';
import { optionWords } from '../words.ts';
import type { QuestionWords } from '../words.ts';
import { meantBy, plain } from './meant-by.ts';

/** The words of a question in a language. */
type Worded = (tongue: Tongue) => QuestionWords;

/**
 * The fields that a line of text fills: what somebody wrote who was asked in words. Of options it takes the code or the very words, in
 * either language; a date's day, month and year by their order. It finds nothing out: what a question cannot read is a mistake.
 */
export function typedFields(form: Form, question: Question, typed: string): Given {
  const { question: name } = question;
  const wordsIn: Worded = (tongue) => wordsFor(form, name, tongue);
  if (question.kind === 'yes-no')
    return { [name]: codeOf(typed, ['yes', 'no'], saysYesOrNo(wordsIn)) ?? typed };
  if (question.kind === 'choices') return { [name]: codesOf(typed, question.options, saysOption(wordsIn)) };
  if (isOneOf(question)) return { [name]: codeOf(typed, question.options, saysOption(wordsIn)) ?? '' };
  if (question.kind === 'date') return named(name, dayFields(typed));
  if (question.kind === 'month-year') return named(name, monthFields(typed));
  return { [fieldName(name, firstPart(question))]: typed };
}

function isOneOf(
  question: Question,
): question is Extract<Question, { kind: 'choice' | 'select' | 'autocomplete' }> {
  return ['choice', 'select', 'autocomplete'].includes(question.kind);
}

/** The part that is there before anything was looked up: the name of a place, the number on a label. */
function firstPart(question: Question): string {
  return kindOf(question).parts(question)[0] ?? '';
}

function named(question: string, parts: Readonly<Record<string, string>>): Given {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [fieldName(question, part), value]));
}

type Says = (code: string) => readonly string[];

function saysOption(wordsIn: Worded): Says {
  return (code) => tongues.map((tongue) => optionWords(wordsIn(tongue), code));
}

function saysYesOrNo(wordsIn: Worded): Says {
  return (code) => tongues.flatMap((tongue) => yesNoWords(wordsIn(tongue), code === 'yes', tongue));
}

/** The one option that is meant; nothing where that is none, or two that are called alike. */
function codeOf(typed: string, codes: readonly string[], says: Says): string | undefined {
  const meant = meantBy(
    codes.map((code) => ({ code, says: says(code) })),
    typed,
  );
  return meant.length === 1 ? meant[0]?.code : undefined;
}

/** All that are meant: one, or several on lines of their own or between commas; none where one of them is no option. */
function codesOf(typed: string, codes: readonly string[], says: Says): readonly string[] {
  for (const separator of [undefined, /[\n;]/, /[\n;,]/]) {
    const parts =
      separator === undefined ? [typed] : typed.split(separator).filter((part) => plain(part) !== '');
    const meant = parts.map((part) => codeOf(part, codes, says));
    if (parts.length > 0 && meant.every((code) => code !== undefined)) return meant;
  }
  return [];
}

/** `27 March 1980`, `27/3/1980`, or as a system writes it, `1980-03-27`. */
function dayFields(typed: string) {
  const [first = '', second = '', third = '', ...rest] = partsOf(typed);
  const isBackwards = /^\d{4}$/.test(first);
  const [day, year] = isBackwards ? [third, first] : [first, third];
  return { day, month: second, year: [year, ...rest].join(' ') };
}

/** `March 1980`, `3 1980`, `1980-03`. */
function monthFields(typed: string) {
  const [first = '', second = '', ...rest] = partsOf(typed);
  const isBackwards = /^\d{4}$/.test(first);
  const [month, year] = isBackwards ? [second, first] : [first, second];
  return { month, year: [year, ...rest].join(' ') };
}

function partsOf(typed: string): readonly string[] {
  return typed
    .trim()
    .split(/[\s/.,-]+/)
    .filter((part) => part !== '');
}
