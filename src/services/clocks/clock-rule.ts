import { keptAllowance } from '#capabilities/calendars';
import { z } from 'zod';

const codes = z.array(z.string());

/**
 * The rule of one clock of one case, as it is kept with the clock: a newer version of the service does not change it. Codes of
 * actions and statuses are those of the case's own version.
 */
export const clockRule = z.strictObject({
  allowed: keptAllowance,
  calendar: z.enum(['office', 'statutory']),
  /** With the request where there is none. */
  from: codes,
  /** At the closing where there is none. */
  until: codes,
  /** Whether writing to those who asked meets it. */
  answered: z.boolean(),
  /** Whether any closing meets it; where it does not, one cancels it. */
  closing: z.boolean(),
  still: codes,
  anew: codes,
  /** By the action: how much more time it gives, once. */
  extends: z.record(z.string(), keptAllowance),
  /** By the action that sets another day: how much later at most than it was due. */
  moves: z.record(z.string(), keptAllowance),
  cancels: codes,
  /** The percentages at which it warns, the lowest first. */
  warns: z.array(z.int()).default([]),
});

export type ClockRule = z.output<typeof clockRule>;
