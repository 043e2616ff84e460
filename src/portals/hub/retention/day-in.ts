import { londonDay } from '#language';
import { z } from 'zod';

/** A day after today, within the next twenty years. */
export function dayAhead(now: Temporal.Instant) {
  const today = londonDay(now);
  return z.iso.date({ error: 'missing' }).transform((written, context): Temporal.PlainDate => {
    const day = Temporal.PlainDate.from(written);
    const isAhead = Temporal.PlainDate.compare(day, today) > 0;
    if (isAhead && Temporal.PlainDate.compare(day, today.add({ years: 20 })) <= 0) return day;
    context.issues.push({ code: 'custom', message: isAhead ? 'too-late' : 'too-early', input: written });
    return z.NEVER;
  });
}
