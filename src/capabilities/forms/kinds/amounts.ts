import { sayPounds, slug } from '#language';
import type { InBoth } from '#language';
import { z } from 'zod';
import { optionCodes, questionOf } from './kind.ts';
import type { Fault, Kind } from './kind.ts';
import { plainPounds, readPence } from './money.ts';
import type { Posted } from './posted.ts';
import { optionWords } from '../words.ts';

/** How often each comes in a year. */
const periods = { week: 52, fortnight: 26, 'four-weeks': 13, month: 12, year: 1 } as const;
export type Period = keyof typeof periods;
const periodNames = ['week', 'fortnight', 'four-weeks', 'month', 'year'] as const satisfies readonly Period[];
const mostPence = 100_000_000;

const question = questionOf('amounts', {
  /** The rows of the table, each of which needs words. */
  options: optionCodes(60),
  /** The periods for which an amount may be given; of one only nobody is asked. */
  per: z
    .array(z.enum(periodNames))
    .min(1)
    .default([...periodNames]),
  /** For which period the total is said. */
  total: z.enum(periodNames).default('month'),
});
export type AmountsQuestion = z.output<typeof question>;

const amount = z.strictObject({ pence: z.int().min(0).max(mostPence), per: z.enum(periodNames) });
const stored = z.strictObject({
  /** What was filled in; a row that is not there was left empty. */
  rows: z.record(slug, amount).refine((rows) => Object.keys(rows).length > 0),
});
export type AmountsAnswer = z.output<typeof stored>;
type Amount = z.output<typeof amount>;

export const periodWords: InBoth<Readonly<Record<Period, string>>> = {
  en: {
    week: 'a week',
    fortnight: 'every 2 weeks',
    'four-weeks': 'every 4 weeks',
    month: 'a month',
    year: 'a year',
  },
  cy: {
    week: 'yr wythnos',
    fortnight: 'bob 2 wythnos',
    'four-weeks': 'bob 4 wythnos',
    month: 'y mis',
    year: 'y flwyddyn',
  },
};
const totalWords: InBoth<string> = { en: 'Total', cy: 'Cyfanswm' };

/** A table of amounts, as of income and expenditure: rows that are fixed by the form, each with an amount and its period. */
export const amounts: Kind<AmountsQuestion, AmountsAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: ({ options, per }) => options.flatMap((row) => (per.length > 1 ? [row, `${row}-per`] : [row])),
  faults: {
    en: {
      malformed: (_label, { row = '' }, words) =>
        `${optionWords(words, String(row))} must be an amount of money, like 250 or 250.75`,
      unperiodic: (_label, { row = '' }, words) =>
        `Select how often ‘${optionWords(words, String(row))}’ is paid`,
    },
    cy: {
      malformed: (_label, { row = '' }, words) =>
        `Rhaid i ‘${optionWords(words, String(row))}’ fod yn swm o arian, fel 250 neu 250.75`,
      unperiodic: (_label, { row = '' }, words) =>
        `Dewiswch pa mor aml y telir ‘${optionWords(words, String(row))}’`,
    },
  },
  codes: ({ options }) => options,
  stored: ({ options, per }) =>
    stored.refine(({ rows }) =>
      Object.entries(rows).every(
        ([row, one]) => options.some((known) => known === row) && per.includes(one.per),
      ),
    ),
  read({ options, per }, posted) {
    const rows = options.map((row) => ({ row, read: readRow(row, per, posted) }));
    const faults = rows.flatMap(({ read }) => ('code' in read ? [read] : []));
    if (faults.length > 0) return { faults };
    const filled = rows.flatMap(({ row, read }) => ('pence' in read ? [[row, read] as const] : []));
    return filled.length === 0 ? { empty: true } : { answer: { rows: Object.fromEntries(filled) } };
  },
  given: (_question, { rows }) =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([row, { pence, per }]) => [
        [row, plainPounds(pence)],
        [`${row}-per`, per],
      ]),
    ),
  say: ({ options, total: period }, answer, { words, tongue }) => {
    const rows = options.flatMap((row) => {
      const one = answer.rows[row];
      return one
        ? [`${optionWords(words, row)}: ${sayPounds(one.pence, tongue)} ${periodWords[tongue][one.per]}`]
        : [];
    });
    const total = `${totalWords[tongue]}: ${sayPounds(totalOf(answer, period), tongue)} ${periodWords[tongue][period]}`;
    return [...rows, total].join('\n');
  },
  csv: ({ options, total }, answer) => ({
    ...Object.fromEntries(
      options.flatMap((row) => {
        const one = answer?.rows[row];
        return [
          [row, one ? plainPounds(one.pence) : ''],
          [`${row}-per`, one?.per ?? ''],
        ];
      }),
    ),
    total: answer ? plainPounds(totalOf(answer, total)) : '',
  }),
};

/** What all rows come to in one period, in whole pence. */
function totalOf(answer: AmountsAnswer, period: Period): number {
  const yearly = Object.values(answer.rows).map(({ pence, per }) => pence * periods[per]);
  return Math.round(yearly.reduce((sum, one) => sum + one, 0) / periods[period]);
}

type Row = Amount | Fault | { readonly empty: true };

function readRow(row: string, per: readonly Period[], posted: Posted): Row {
  const pence = readPence(posted.one(row));
  if (pence === 'empty') return { empty: true };
  if (typeof pence === 'string' || pence > mostPence) return { code: 'malformed', part: row, facts: { row } };
  const [only] = per;
  const period = per.length === 1 ? only : per.find((one) => one === posted.one(`${row}-per`));
  return period ? { pence, per: period } : { code: 'unperiodic', part: `${row}-per`, facts: { row } };
}
