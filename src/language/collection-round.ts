import { z } from 'zod';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T|$)/)
  .transform((written) => written.slice(0, 10))
  .pipe(z.iso.date())
  .transform((written) => Temporal.PlainDate.from(written));

/** What a collection round says of itself: what is collected, on which day of the week, and how often. */
export const collectionRound = z
  .object({
    /** `refuse`, `recycling`, `garden`, `food`, or what else the council collects apart. */
    stream: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
    weekday: z
      .string()
      .transform((written) => written.toLowerCase())
      .pipe(z.enum(weekdays)),
    everyWeeks: z.coerce.number().int().min(1).max(8).default(1),
    /** A day on which it is collected, from which the weeks are counted. */
    first: day.optional(),
  })
  .refine(({ everyWeeks, first }) => everyWeeks === 1 || first !== undefined, { path: ['first'] })
  .refine(({ weekday, first }) => first === undefined || weekdays[first.dayOfWeek - 1] === weekday, {
    path: ['first'],
  });

export type CollectionRound = z.output<typeof collectionRound>;
