import type { Field } from '../parts/made.ts';
import type { Compared } from '../source/told.ts';
import { all, any, fact, not } from './formula.ts';
import type { Formula } from './formula.ts';

const words: Readonly<Record<string, keyof typeof ordered>> = {
  'is more than': 'more',
  '>': 'more',
  'is at least': 'atLeast',
  '>=': 'atLeast',
  'is less than': 'less',
  '<': 'less',
  'is at most': 'atMost',
  '<=': 'atMost',
};

const ordered = {
  more: (value: number) => 0 > value,
  atLeast: (value: number) => 0 >= value,
  less: (value: number) => 0 < value,
  atMost: (value: number) => 0 <= value,
};

/** The old engines count a number that was not answered as nought when they order it, and as no number when they ask for one. */
export function numberCompared(field: Field, { operator, values }: Compared): Formula | undefined {
  const [value] = values;
  if (typeof value !== 'number') return equalToText(operator, value);
  const measures = ourMeasures(field, value);
  if (operator === 'is') return measures.is;
  if (operator === 'is not') return not(measures.is);
  const order = Object.hasOwn(words, operator) ? words[operator] : undefined;
  if (!order) return undefined;
  const met = measures[order];
  return ordered[order](value) ? any([met, not(fact(field.question, { answered: true }))]) : met;
}

/** Text in quotation marks is never equal to a number. */
function equalToText(operator: string, value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  if (operator === 'is') return false;
  return operator === 'is not' ? true : undefined;
}

/** A number is compared as it is; an amount of money by its pence, none of which is below nought. */
function ourMeasures({ question, kind }: Field, value: number) {
  const answered = fact(question, { answered: true });
  const { is, more, less } = kind === 'money' ? ofMoney(question, value) : ofNumber(question, value);
  return { is, more, less, atLeast: all([answered, not(less)]), atMost: all([answered, not(more)]) };
}

function ofNumber(question: string, value: number) {
  return {
    is: fact(question, { is: [value] }),
    more: fact(question, { 'more-than': value }),
    less: fact(question, { 'less-than': value }),
  };
}

function ofMoney(question: string, value: number) {
  const pence = Math.round(value * 1e6) / 1e4;
  return {
    is: Number.isInteger(pence) && pence >= 0 ? fact(question, { is: [pounds(pence)] }) : false,
    more:
      pence < 0
        ? fact(question, { answered: true })
        : fact(question, { 'more-than': pounds(Math.floor(pence)) }),
    less: pence <= 0 ? false : fact(question, { 'less-than': pounds(Math.ceil(pence)) }),
  };
}

function pounds(pence: number): string {
  return pence % 100 === 0 ? `£${String(pence / 100)}` : `£${(pence / 100).toFixed(2)}`;
}
