import type { Field } from '../parts/made.ts';
import type { ForeignFormat } from '../source/source-form.ts';
import type { Compared } from '../source/told.ts';
import { all, any, fact, not } from './formula.ts';
import type { Formula } from './formula.ts';

/** One of a list: “is” means any of the values, “is not” none of them. Values are equal as they are written, numbers never to text. */
export function choiceCompared(field: Field, { operator, values, isBare }: Compared): Formula | undefined {
  if (operator !== 'is' && operator !== 'is not') return undefined;
  if (isBare && values.some((value) => typeof value === 'string')) return undefined;
  const isOne = any(values.map((value) => coded(field, value)));
  return operator === 'is' ? isOne : not(isOne);
}

/** Boxes: each value is looked for among those that were ticked. */
export function codesCompared(
  field: Field,
  { operator, values, isEvery }: Compared,
  format: ForeignFormat,
): Formula | undefined {
  const join = isEvery ? all : any;
  const found = values.map((value) => coded(field, value));
  // Boxes of which none is ticked are an empty list in one engine, and nothing that can be searched in the other.
  const searched =
    format === 'digital-form-builder' && field.isOptional ? fact(field.question, { answered: true }) : true;
  if (operator === 'contains') return join(found);
  return operator === 'does not contain' ? all([searched, join(found.map(not))]) : undefined;
}

export function yesNoCompared(
  { question }: Field,
  { operator, values, isBare }: Compared,
): Formula | undefined {
  const [value] = values;
  if (operator !== 'is' && operator !== 'is not') return undefined;
  const isSame =
    isBare && typeof value === 'boolean' ? fact(question, { is: [value ? 'yes' : 'no'] }) : false;
  return operator === 'is' ? isSame : not(isSame);
}

/** A box that is not ticked is “false”, whether it was asked or not. */
export function declarationCompared(
  { question }: Field,
  { operator, values }: Compared,
): Formula | undefined {
  const [value] = values;
  if ((operator !== 'is' && operator !== 'is not') || typeof value !== 'boolean') return undefined;
  const agreed = fact(question, { is: ['agreed'] });
  return value === (operator === 'is') ? agreed : not(agreed);
}

function coded({ question, codes }: Field, value: string | number | boolean): Formula {
  const same = codes.filter((one) => one.value === value).map(({ code }) => code);
  return same.length > 0 ? fact(question, { is: same }) : false;
}
