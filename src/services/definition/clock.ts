import { condition, slug } from '#language';
import { z } from 'zod';
import { allowance, percentage } from './amounts.ts';

/** An answer to those who asked, of whatever kind: a public note, or an action that is told to them. */
export const firstAnswer = 'first-answer';

const some = z.union([slug.transform((one) => [one]), z.array(slug).min(1)]);

/** By when something is to be done; from what, until what, and where it does not count. */
export const clock = z
  .strictObject({
    name: slug,
    when: condition.optional(),
    due: allowance,
    /** `statutory` counts as the law does: weekends and bank holidays only are left out, and no hour is too late. */
    calendar: z.enum(['office', 'statutory']).default('office'),
    /** The action or status with which it begins; without it, with the request. */
    from: some.optional(),
    /** What meets it: actions, statuses, or `first-answer`; without it, the closing. Another closing cancels it. */
    until: some.optional(),
    /** While a case is in one of these statuses, no time is counted. */
    'stands-still-in': z.array(slug).default([]),
    /** As `stands-still-in`; and when the case leaves such a status, it counts anew from then. */
    'begins-again-after': z.array(slug).default([]),
    /** At which percentages of its time a case is marked as pressing, and its story says so. */
    warn: z.array(percentage).default([]),
  })
  .refine(({ due, calendar }) => calendar === 'office' || 'workingDays' in due, {
    path: ['due'],
    error: 'Write working days, such as “20 working days”: a statutory calendar knows no hours.',
  });

export type ClockDefinition = z.output<typeof clock>;

/** More time: so much, once, or to a day that the officer sets, so much later than it was due at most. */
export const extension = z.union([
  z.strictObject({ clock: slug, by: allowance }),
  z.strictObject({ clock: slug, within: allowance }),
]);
