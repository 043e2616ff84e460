import { sayDate } from '#language';
import { z } from 'zod';
import { questionOf } from './kind.ts';
import type { Fault, Kind, Reading } from './kind.ts';

const question = questionOf('date', {
  /** `past` and `future` both take today. */
  within: z.enum(['past', 'future']).optional(),
});
export type DateQuestion = z.output<typeof question>;

const parts = ['day', 'month', 'year'] as const;
const months = [
  'january february march april may june july august september october november december',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
].map((names) => names.split(' '));

/** A day of the calendar in three fields, stored as `1980-03-27`. The month may be named in either language. */
export const date: Kind<DateQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'date',
  parts,
  faults: {
    en: {
      'day-missing': (label) => `${label} must include a day`,
      'month-missing': (label) => `${label} must include a month`,
      'year-missing': (label) => `${label} must include a year`,
      'year-short': (label) => `${label} must have a year of 4 numbers, like 1980`,
      malformed: (label) => `${label} must be a real date`,
      past: (label) => `${label} must be today or in the past`,
      future: (label) => `${label} must be today or in the future`,
    },
    cy: {
      'day-missing': (label) => `Rhaid i ‘${label}’ gynnwys diwrnod`,
      'month-missing': (label) => `Rhaid i ‘${label}’ gynnwys mis`,
      'year-missing': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn`,
      'year-short': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn o 4 rhif, fel 1980`,
      malformed: (label) => `Rhaid i ‘${label}’ fod yn ddyddiad go iawn`,
      past: (label) => `Rhaid i ‘${label}’ fod heddiw neu yn y gorffennol`,
      future: (label) => `Rhaid i ‘${label}’ fod heddiw neu yn y dyfodol`,
    },
  },
  codes: () => [],
  stored: () => z.iso.date(),
  read({ within }, posted) {
    const typed = parts.map((part) => ({ part, value: posted.one(part).trim() }));
    if (typed.every(({ value }) => value === '')) return { empty: true };
    const left = typed.find(({ value }) => value === '');
    if (left) return fault({ code: `${left.part}-missing`, part: left.part });
    if (!/^\d{4}$/.test(typed[2]?.value ?? '')) return fault({ code: 'year-short', part: 'year' });
    const found = realDay(typed.map(({ value }) => value));
    if (!found) return fault({ code: 'malformed' });
    return isOutside(within, Temporal.PlainDate.compare(found, posted.today))
      ? fault({ code: within ?? 'malformed' })
      : { answer: found.toString() };
  },
  given(_question, answer) {
    const { day, month, year } = Temporal.PlainDate.from(answer);
    return { day: String(day), month: String(month), year: String(year) };
  },
  say: (answer, { tongue }) => sayDate(Temporal.PlainDate.from(answer), tongue),
};

function monthOf(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase();
  const places = months.map((names) =>
    names.findIndex((known) => known === name || known.slice(0, 3) === name),
  );
  return Math.max(...places) + 1;
}

function realDay([typed = '', named = '', year = '']: readonly string[]): Temporal.PlainDate | undefined {
  const day = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  const month = monthOf(named);
  if (day < 1 || month < 1 || month > 12 || Number(year) < 1) return undefined;
  const nearest = Temporal.PlainDate.from({ year: Number(year), month, day });
  return nearest.day === day ? nearest : undefined;
}

function isOutside(within: DateQuestion['within'], order: number): boolean {
  return (within === 'past' && order > 0) || (within === 'future' && order < 0);
}

function fault(found: Fault): Reading<string> {
  return { faults: [found] };
}
