import { sayPounds } from '#language';
import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const bound = z.number().min(0).max(1e9);
const question = questionOf('money', {
  /** In pounds, as a person would write them: `least: 0.5`. */
  least: bound.default(0),
  most: bound.default(1e6),
});
export type MoneyQuestion = z.output<typeof question>;

/** An amount in pounds, stored in whole pence. */
export const money: Kind<MoneyQuestion, number> = {
  question,
  asks: 'enter',
  compared: 'money',
  parts: () => [],
  faults: {
    en: {
      malformed: (label) => `${label} must be an amount of money, like 250 or 250.75`,
      pence: (label) => `${label} must have 2 numbers after the decimal point, like 250.75`,
      least: (label, { least = 0 }) => `${label} must be ${sayPounds(Number(least), 'en')} or more`,
      most: (label, { most = 0 }) => `${label} must be ${sayPounds(Number(most), 'en')} or less`,
    },
    cy: {
      malformed: (label) => `Rhaid i ‘${label}’ fod yn swm o arian, fel 250 neu 250.75`,
      pence: (label) => `Rhaid i ‘${label}’ gynnwys 2 rif ar ôl y pwynt degol, fel 250.75`,
      least: (label, { least = 0 }) => `Rhaid i ‘${label}’ fod yn ${sayPounds(Number(least), 'cy')} neu fwy`,
      most: (label, { most = 0 }) => `Rhaid i ‘${label}’ fod yn ${sayPounds(Number(most), 'cy')} neu lai`,
    },
  },
  codes: () => [],
  stored: ({ least, most }) => z.int().min(penceIn(least)).max(penceIn(most)),
  read({ least, most }, posted) {
    const pence = readPence(posted.one());
    if (pence === 'empty') return { empty: true };
    if (typeof pence === 'string') return { faults: [{ code: pence }] };
    if (pence < penceIn(least)) return { faults: [{ code: 'least', facts: { least: penceIn(least) } }] };
    if (pence > penceIn(most)) return { faults: [{ code: 'most', facts: { most: penceIn(most) } }] };
    return { answer: pence };
  },
  given: (_question, answer) => ({ '': plainPounds(answer) }),
  say: (_question, answer, { tongue }) => sayPounds(answer, tongue),
  csv: (asked, answer) => oneCell(asked, answer === null ? null : plainPounds(answer)),
};

/** Whole pence from what people type: `£1,250`, `1250.5`, `12.50`. */
export function readPence(typed: string): number | 'empty' | 'malformed' | 'pence' {
  const plain = typed.replaceAll(/[\s,£]/g, '');
  if (plain === '') return typed.trim() === '' ? 'empty' : 'malformed';
  const [, whole = '', , part = ''] = /^(\d{0,10})(\.(\d*))?$/.exec(plain) ?? [];
  if (whole === '' && part === '') return 'malformed';
  return part.length > 2 ? 'pence' : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** `12.50`, or `12` when there are no pence: as it is typed, and as a table has it. */
export function plainPounds(pence: number): string {
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
}

function penceIn(amount: number): number {
  return Math.round(amount * 100);
}
