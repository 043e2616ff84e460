import type { Field } from '../parts/made.ts';
import type { ForeignFormat } from '../source/source-form.ts';
import type { Compared } from '../source/told.ts';
import { all, any, fact, not } from './formula.ts';
import type { Formula } from './formula.ts';

export const lengthOperators: readonly string[] = ['is longer than', 'is shorter than', 'has length'];

/** Words: equal as they are written, measured by their length, searched by an expression. */
export function wordsCompared(field: Field, compared: Compared, format: ForeignFormat): Formula | undefined {
  const [value = ''] = compared.values;
  if (lengthOperators.includes(compared.operator))
    return compared.isExpressed === true || isMeasured(field)
      ? lengthCompared(field, compared, format)
      : undefined;
  if (compared.operator === 'contains' && compared.isExpressed === true)
    return typeof value === 'string' ? fact(field.question, { contains: value }) : undefined;
  return sameWords(field, compared);
}

/** What is not seen can be asked about in the older format only. */
export function hiddenCompared(field: Field, compared: Compared, format: ForeignFormat): Formula | undefined {
  return format === 'defra-v2' ? undefined : wordsCompared(field, compared, format);
}

/** DEFRA’s own engine does not ask whether several lines of words are equal to others. */
export function severalLinesCompared(
  field: Field,
  compared: Compared,
  format: ForeignFormat,
): Formula | undefined {
  const isEqual = compared.operator === 'is' || compared.operator === 'is not';
  return isEqual && format === 'defra-v2' && compared.isExpressed !== true
    ? undefined
    : wordsCompared(field, compared, format);
}

/** Of other kinds of words a condition asks no more than whether they are equal; an expression measures them all. */
function isMeasured({ type }: Field): boolean {
  return ['TextField', 'MultilineTextField', 'EmailAddressField'].includes(type);
}

function sameWords({ question }: Field, { operator, values }: Compared): Formula | undefined {
  if (operator !== 'is' && operator !== 'is not') return undefined;
  const words = values.filter((value) => typeof value === 'string' && value !== '').map(String);
  const isSame = words.length > 0 ? fact(question, { is: words }) : false;
  return operator === 'is' ? isSame : not(isSame);
}

/** As long as the text “null”, which the old engines measure where nothing was written. */
const lengthOfNothing = 4;

/** DEFRA’s engine compares a length with quoted text, which is ordered as a number and equal to none. */
function lengthCompared(
  { question }: Field,
  { operator, values, isBare }: Compared,
  format: ForeignFormat,
): Formula {
  const [value = ''] = values;
  const size = value === '' ? Number.NaN : Number(value);
  if (Number.isNaN(size)) return false;
  const isLonger = (than: number): Formula =>
    than < 0 ? fact(question, { answered: true }) : fact(question, { 'longer-than': than });
  const isShorter = (than: number): Formula => (than <= 0 ? false : fact(question, { 'shorter-than': than }));
  const longer = isLonger(Math.floor(size));
  const shorter = isShorter(Math.ceil(size));
  const orNothing = (so: Formula, isSo: boolean): Formula =>
    isSo ? any([so, not(fact(question, { answered: true }))]) : so;
  if (operator === 'is longer than') return orNothing(longer, lengthOfNothing > size);
  if (operator === 'is shorter than') return orNothing(shorter, lengthOfNothing < size);
  if (!isBare && format === 'defra-v2') return false;
  if (!Number.isInteger(size)) return false;
  const exactly = all([fact(question, { answered: true }), not(longer), not(shorter)]);
  return orNothing(exactly, lengthOfNothing === size);
}
