import { z } from 'zod';
import type { Allowance } from '#capabilities/calendars';

/** `3 working days`, `4 working hours`, `4 hours`: how long a clock runs. */
export const allowance = written(
  /^(\d{1,4}) (working days?|working hours?|hours?)$/,
  'Write a time such as “3 working days”, “4 working hours” or “24 hours”.',
  (count, unit): Allowance => {
    if (unit.startsWith('working day')) return { workingDays: count };
    return unit.startsWith('working hour') ? { workingHours: count } : { hours: count };
  },
);

/** `3 years`, `6 months`, `30 days`: a period of the calendar. */
export const period = written(
  /^(\d{1,4}) (days?|weeks?|months?|years?)$/,
  'Write a period such as “30 days”, “6 months” or “3 years”.',
  (count, unit) => Temporal.Duration.from({ [unit.endsWith('s') ? unit : `${unit}s`]: count }),
);

const spellRemedy = 'Write a period such as “28 days”, or “0 days” for none.';

/** A period that may be none: `28 days`, `0 days`. */
export const spell = z.string({ error: spellRemedy }).transform((text, context): Temporal.Duration => {
  const read = text === '0 days' ? new Temporal.Duration() : period.safeParse(text).data;
  if (read) return read;
  context.issues.push({ code: 'custom', message: spellRemedy, input: text });
  return z.NEVER;
});

/** How long something is kept: a period, or `for-ever`. */
export const keeping = z
  .string({ error: 'Write “for-ever”, or a period such as “3 years”.' })
  .pipe(
    z.union([z.literal('for-ever'), period], { error: 'Write “for-ever”, or a period such as “3 years”.' }),
  );

/** `50 m`: metres. */
export const distance = written(
  /^(\d{1,5}) (m)$/,
  'Write a distance in metres, such as “50 m”.',
  (count) => count,
);

const percentageRemedy = 'Write a percentage from 1% to 100%, such as “75%”.';

/** `75%`. */
export const percentage = z.string({ error: percentageRemedy }).transform((text, context): number => {
  const count = Number(/^([1-9][0-9]?|100)%$/.exec(text)?.[1] ?? 0);
  if (count > 0) return count;
  context.issues.push({ code: 'custom', message: percentageRemedy, input: text });
  return z.NEVER;
});

/** How near one report is to another that may be the same: metres, or `same` where both are about the same thing. */
export const nearness = z
  .string({ error: 'Write a distance such as “50 m”, or “same” for the same thing.' })
  .pipe(z.union([z.literal('same'), distance]));

function written<Value>(shape: RegExp, remedy: string, read: (count: number, unit: string) => Value) {
  return z.string({ error: remedy }).transform((text, context): Value => {
    const [, count = '0', unit = ''] = shape.exec(text) ?? [];
    if (Number(count) > 0) return read(Number(count), unit);
    context.issues.push({ code: 'custom', message: remedy, input: text });
    return z.NEVER;
  });
}
