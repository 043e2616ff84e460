import { uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';

/** Where a page of a list that is ordered by a day ends. */
export type DayKey = { readonly on: Temporal.PlainDate; readonly id: Uuid };

/** `2027-11-30 0197…`: the day and identifier of the last line of the page before. */
export const dayKey = z
  .string()
  .max(60)
  .transform((written, context): DayKey => {
    const [day, id] = written.split(' ');
    const parsed = z.object({ day: z.iso.date(), id: uuid }).safeParse({ day, id });
    if (parsed.success) return { on: Temporal.PlainDate.from(parsed.data.day), id: parsed.data.id };
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

export function dayKeyWords({ on, id }: DayKey): string {
  return `${on.toString()} ${id}`;
}
