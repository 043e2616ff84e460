import { sayMinutes } from '#language';
import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('time', {});
export type TimeQuestion = z.output<typeof question>;

const named: Readonly<Record<string, number>> = {
  midday: 720,
  noon: 720,
  midnight: 0,
  'hanner dydd': 720,
  'hanner nos': 0,
};
const spelled = /^(\d{1,2})(?:[:.h ]?(\d\d))?\s*(?:(am|yb|y\.?b\.?|a\.?m\.?)|(pm|yh|y\.?h\.?|p\.?m\.?))?$/;

/** A time of day in one field, as people write it (`5pm`, `17:00`, `5.30 pm`, `midday`), stored as `17:00`. */
export const time: Kind<TimeQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'time',
  parts: () => [],
  faults: {
    en: {
      malformed: (label) => `${label} must be a time, like 9:30am or 17:30`,
      'half-missing': (label) => `${label} must say am or pm, like 5pm, or use the 24-hour clock, like 17:00`,
    },
    cy: {
      malformed: (label) => `Rhaid i ‘${label}’ fod yn amser, fel 9:30yb neu 17:30`,
      'half-missing': (label) =>
        `Rhaid i ‘${label}’ ddweud yb neu yh, fel 5yh, neu ddefnyddio’r cloc 24 awr, fel 17:00`,
    },
  },
  codes: () => [],
  stored: () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  read(_question, posted) {
    const typed = posted.one().trim().toLowerCase().replaceAll(/\s+/g, ' ');
    if (typed === '') return { empty: true };
    const minutes = Object.hasOwn(named, typed) ? named[typed] : minutesIn(typed);
    if (minutes === 'half-missing') return { faults: [{ code: minutes }] };
    return minutes === undefined ? { faults: [{ code: 'malformed' }] } : { answer: clock(minutes) };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer, { tongue }) => sayMinutes(minutesAt(answer), tongue),
  csv: oneCell,
};

type Spelled = { readonly hour: number; readonly minutes: string | undefined };

function minutesIn(typed: string): number | 'half-missing' | undefined {
  const [, hours = '', minutes, morning, afternoon] = spelled.exec(typed) ?? [];
  const hour = Number(hours);
  if (hours === '' || hour > 23 || Number(minutes ?? '0') > 59) return undefined;
  if (morning !== undefined) return ofMorning({ hour, minutes });
  return afternoon === undefined ? ofDay({ hour, minutes }) : ofAfternoon({ hour, minutes });
}

/** An hour alone (`5`) could be either half of the day; with minutes it is the 24-hour clock. */
function ofDay({ hour, minutes }: Spelled): number | 'half-missing' {
  return minutes === undefined && hour <= 12 ? 'half-missing' : hour * 60 + Number(minutes ?? '0');
}

function ofMorning({ hour, minutes = '0' }: Spelled): number | undefined {
  return hour > 12 ? undefined : (hour % 12) * 60 + Number(minutes);
}

function ofAfternoon({ hour, minutes = '0' }: Spelled): number {
  return (hour > 12 ? hour : (hour % 12) + 12) * 60 + Number(minutes);
}

function minutesAt(answer: string): number {
  const [hour = 0, minute = 0] = answer.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
