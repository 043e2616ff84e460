import { sayDate, sayDayOfYear } from '#language';
import type { Tongue } from '#language';
import { z } from 'zod';
import { dayLimit, dayOfLimit } from './day-limit.ts';
import { monthNamed } from './month-named.ts';
import { oneCell, questionOf } from './kind.ts';
import type { Fault, Kind, Reading } from './kind.ts';

const question = questionOf('date', {
  /** `past` and `future` both take today. */
  within: z.enum(['past', 'future']).optional(),
  earliest: dayLimit.optional(),
  latest: dayLimit.optional(),
});
export type DateQuestion = z.output<typeof question>;

const parts = ['day', 'month', 'year'] as const;

/** A day of the calendar in three fields, stored as `1980-03-27`. The month may be named in either language. */
export const date: Kind<DateQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'date',
  parts: () => parts,
  faults: {
    en: {
      'day-missing': (label) => `${label} must include a day`,
      'month-missing': (label) => `${label} must include a month`,
      'year-missing': (label) => `${label} must include a year`,
      'year-short': (label) => `${label} must have a year of 4 numbers, like 1980`,
      malformed: (label) => `${label} must be a real date`,
      past: (label) => `${label} must be today or in the past`,
      future: (label) => `${label} must be today or in the future`,
      earliest: (label, { day = '' }) => `${label} must be on or after ${saidDay(day, 'en')}`,
      latest: (label, { day = '' }) => `${label} must be on or before ${saidDay(day, 'en')}`,
    },
    cy: {
      'day-missing': (label) => `Rhaid i ‘${label}’ gynnwys diwrnod`,
      'month-missing': (label) => `Rhaid i ‘${label}’ gynnwys mis`,
      'year-missing': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn`,
      'year-short': (label) => `Rhaid i ‘${label}’ gynnwys blwyddyn o 4 rhif, fel 1980`,
      malformed: (label) => `Rhaid i ‘${label}’ fod yn ddyddiad go iawn`,
      past: (label) => `Rhaid i ‘${label}’ fod heddiw neu yn y gorffennol`,
      future: (label) => `Rhaid i ‘${label}’ fod heddiw neu yn y dyfodol`,
      earliest: (label, { day = '' }) => `Rhaid i ‘${label}’ fod ar neu ar ôl ${saidDay(day, 'cy')}`,
      latest: (label, { day = '' }) => `Rhaid i ‘${label}’ fod ar neu cyn ${saidDay(day, 'cy')}`,
    },
  },
  codes: () => [],
  stored: () => z.iso.date(),
  read(asked, posted) {
    const typed = parts.map((part) => ({ part, value: posted.one(part).trim() }));
    if (typed.every(({ value }) => value === '')) return { empty: true };
    const left = typed.find(({ value }) => value === '');
    if (left) return fault({ code: `${left.part}-missing`, part: left.part });
    if (!/^\d{4}$/.test(typed[2]?.value ?? '')) return fault({ code: 'year-short', part: 'year' });
    const found = realDay(typed.map(({ value }) => value));
    if (!found) return fault({ code: 'malformed' });
    const outside = limitFault(asked, found, posted.today);
    return outside ? fault(outside) : { answer: found.toString() };
  },
  given(_question, answer) {
    const { day, month, year } = Temporal.PlainDate.from(answer);
    return { day: String(day), month: String(month), year: String(year) };
  },
  say: (_question, answer, { tongue }) => sayDate(Temporal.PlainDate.from(answer), tongue),
  csv: oneCell,
};

function realDay([typed = '', named = '', year = '']: readonly string[]): Temporal.PlainDate | undefined {
  const day = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  const month = monthNamed(named);
  if (day < 1 || month < 1 || month > 12 || Number(year) < 1) return undefined;
  const nearest = Temporal.PlainDate.from({ year: Number(year), month, day });
  return nearest.day === day ? nearest : undefined;
}

function limitFault(
  { within, earliest, latest }: DateQuestion,
  found: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Fault | undefined {
  const after = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(found, day);
  const order = after(today);
  if ((within === 'past' && order > 0) || (within === 'future' && order < 0)) return { code: within };
  const [first, last] = [earliest, latest].map((limit) => limit && dayOfLimit(limit, today));
  if (first && after(first) < 0) return { code: 'earliest', facts: { day: first.toString() } };
  if (last && after(last) > 0) return { code: 'latest', facts: { day: last.toString() } };
  return undefined;
}

function saidDay(day: string | number, tongue: Tongue): string {
  return sayDayOfYear(Temporal.PlainDate.from(String(day)), tongue);
}

function fault(found: Fault): Reading<string> {
  return { faults: [found] };
}
