import { z } from 'zod';

/** A time as the council's files have it: `08:30`. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time such as “08:30”.' })
  .transform((written) => Temporal.PlainTime.from(written));
