import { dayIn } from '../parts/measures.ts';
import type { Field } from '../parts/made.ts';
import type { ForeignFormat } from '../source/source-form.ts';
import type { Compared } from '../source/told.ts';
import { choiceCompared, codesCompared, declarationCompared, yesNoCompared } from './compare-choices.ts';
import { numberCompared } from './compare-numbers.ts';
import { hiddenCompared, severalLinesCompared, wordsCompared } from './compare-words.ts';
import { relativeCompared } from './compare-days.ts';
import { fact, not } from './formula.ts';
import type { Formula } from './formula.ts';

/** A comparison that the old engine can make; nothing for one that it cannot, which made its condition false. */
export type Comparing = (field: Field, compared: Compared, format: ForeignFormat) => Formula | undefined;

const comparings: Readonly<Record<string, Comparing>> = {
  RadiosField: choiceCompared,
  SelectField: choiceCompared,
  AutocompleteField: choiceCompared,
  CheckboxesField: codesCompared,
  YesNoField: yesNoCompared,
  DeclarationField: declarationCompared,
  NumberField: numberCompared,
  DatePartsField: dayCompared,
  DateField: dayCompared,
  TimeField: timeCompared,
  TextField: wordsCompared,
  EmailAddressField: wordsCompared,
  TelephoneNumberField: wordsCompared,
  WebsiteField: wordsCompared,
  OsGridRefField: wordsCompared,
  NationalGridFieldNumberField: wordsCompared,
  FreeTextField: wordsCompared,
  MultilineTextField: severalLinesCompared,
  HiddenField: hiddenCompared,
};

/** Whether our conditions can compare the answers of such a field at all. */
export function isComparable(type: string): boolean {
  return Object.hasOwn(comparings, type);
}

/** What a comparison says of the question that its field became, an answer that is missing included. */
export function comparison(field: Field, compared: Compared, format: ForeignFormat): Formula | undefined {
  const comparing = Object.hasOwn(comparings, field.type) ? comparings[field.type] : undefined;
  return comparing?.(field, compared, format);
}

/** Days are compared as text, and an empty one is neither before nor after any. Those that are counted from today have a file of their own. */
function dayCompared(field: Field, compared: Compared): Formula | undefined {
  const { operator, values, relative } = compared;
  if (relative) return relativeCompared(field, operator, relative);
  const [value] = values;
  const day = typeof value === 'string' ? dayIn(value) : undefined;
  return day === undefined ? undefined : ordered(field.question, operator, day);
}

function timeCompared({ question }: Field, { operator, values }: Compared): Formula | undefined {
  const [value] = values;
  const isTime = typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
  return isTime ? ordered(question, operator, value) : undefined;
}

function ordered(question: string, operator: string, value: string): Formula | undefined {
  switch (operator) {
    case 'is':
      return fact(question, { is: [value] });
    case 'is not':
      return not(fact(question, { is: [value] }));
    case 'is before':
    case '<':
      return fact(question, { 'less-than': value });
    case 'is after':
    case '>':
      return fact(question, { 'more-than': value });
    default:
      return undefined;
  }
}
