import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const bound = z.number().min(-1e9).max(1e9);
const question = questionOf('number', {
  least: bound.default(0),
  most: bound.default(1e9),
  /** Places after the decimal point; whole numbers when none. */
  decimals: z.int().min(0).max(4).default(0),
});
export type NumberQuestion = z.output<typeof question>;

const formats = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
  cy: new Intl.NumberFormat('cy-GB', { maximumFractionDigits: 4 }),
};

/** A number as people type it: spaces and thousands' commas are taken out. */
export const number: Kind<NumberQuestion, number> = {
  question,
  asks: 'enter',
  compared: 'number',
  parts: () => [],
  faults: {
    en: {
      malformed: (label) => `${label} must be a number, like 30`,
      whole: (label) => `${label} must be a whole number`,
      decimals: (label, { decimals = 0 }) => `${label} must have ${String(decimals)} decimal places at most`,
      least: (label, { least = 0 }) => `${label} must be ${String(least)} or more`,
      most: (label, { most = 0 }) => `${label} must be ${String(most)} or less`,
    },
    cy: {
      malformed: (label) => `Rhaid i ‘${label}’ fod yn rhif, fel 30`,
      whole: (label) => `Rhaid i ‘${label}’ fod yn rhif cyfan`,
      decimals: (label, { decimals = 0 }) =>
        `Ni chaiff ‘${label}’ gynnwys mwy na ${String(decimals)} lle degol`,
      least: (label, { least = 0 }) => `Rhaid i ‘${label}’ fod yn ${String(least)} neu fwy`,
      most: (label, { most = 0 }) => `Rhaid i ‘${label}’ fod yn ${String(most)} neu lai`,
    },
  },
  codes: () => [],
  stored: ({ least, most }) => z.number().min(least).max(most),
  read({ least, most, decimals }, posted) {
    const typed = posted.one().replaceAll(/[\s,]/g, '');
    if (typed === '') return { empty: true };
    if (!/^[+-]?\d{1,10}(\.\d{1,10})?$/.test(typed)) return fault('malformed');
    // Never minus nought, which JSON would write as nought.
    const value = Number(typed) + 0;
    if ((typed.split('.')[1]?.length ?? 0) > decimals)
      return decimals === 0 ? fault('whole') : fault('decimals', { decimals });
    if (value < least) return fault('least', { least });
    return value > most ? fault('most', { most }) : { answer: value };
  },
  given: (_question, answer) => ({ '': String(answer) }),
  say: (_question, answer, { words: { unit }, tongue }) =>
    [formats[tongue].format(answer), ...(unit === undefined ? [] : [unit])].join(' '),
  csv: oneCell,
};

function fault(code: string, facts: Readonly<Record<string, number>> = {}) {
  return { faults: [{ code, facts }] };
}
