import { sayMonth } from '#language';
import { z } from 'zod';
import { monthNamed } from './month-named.ts';
import { oneCell, questionOf } from './kind.ts';
import type { Fault, Kind, Reading } from './kind.ts';

const question = questionOf('month-year', {
  /** `past` and `future` both take this month. */
  within: z.enum(['past', 'future']).optional(),
});
export type MonthYearQuestion = z.output<typeof question>;

const spelled = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
const parts = ['month', 'year'] as const;

/** A month of a year in two fields, stored as `2026-11`. The month may be named in either language. */
export const monthYear: Kind<MonthYearQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'month',
  parts: () => parts,
  faults: {
    en: {
      'month-missing': (label) => `${label} must include a month`,
      'year-missing': (label) => `${label} must include a year`,
      'year-short': (label) => `${label} must have a year of 4 numbers, like 1980`,
      malformed: (label) => `${label} must be a real month, like 3 1980`,
      past: (label) => `${label} must be this month or in the past`,
      future: (label) => `${label} must be this month or in the future`,
    },
    cy: {
      'month-missing': (label) => `Rhaid i ‘${label}’ gynnwys mis`,
      'year-missing': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn`,
      'year-short': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn o 4 rhif, fel 1980`,
      malformed: (label) => `Rhaid i ‘${label}’ fod yn fis go iawn, fel 3 1980`,
      past: (label) => `Rhaid i ‘${label}’ fod y mis hwn neu yn y gorffennol`,
      future: (label) => `Rhaid i ‘${label}’ fod y mis hwn neu yn y dyfodol`,
    },
  },
  codes: () => [],
  stored: () => z.string().regex(spelled),
  read({ within }, posted) {
    const [named, year] = [posted.one('month').trim(), posted.one('year').trim()];
    if (named === '' && year === '') return { empty: true };
    if (named === '') return fault({ code: 'month-missing', part: 'month' });
    if (year === '') return fault({ code: 'year-missing', part: 'year' });
    if (!/^\d{4}$/.test(year)) return fault({ code: 'year-short', part: 'year' });
    const answer = `${year}-${String(monthNamed(named)).padStart(2, '0')}`;
    if (!spelled.test(answer)) return fault({ code: 'malformed' });
    return isOutside(within, answer, posted.today.toPlainYearMonth().toString())
      ? fault({ code: within ?? 'malformed' })
      : { answer };
  },
  given(_question, answer) {
    const { month, year } = Temporal.PlainYearMonth.from(answer);
    return { month: String(month), year: String(year).padStart(4, '0') };
  },
  say: (_question, answer, { tongue }) => sayMonth(Temporal.PlainYearMonth.from(answer), tongue),
  csv: oneCell,
};

function fault(found: Fault): Reading<string> {
  return { faults: [found] };
}

function isOutside(within: MonthYearQuestion['within'], month: string, present: string): boolean {
  return (within === 'past' && month > present) || (within === 'future' && month < present);
}
