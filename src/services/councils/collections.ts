import { text } from '#language';
import { bankHolidays } from '#capabilities/calendars';
import { z } from 'zod';
import { day } from './day.ts';

const days = z.int().min(1).max(14);

const change = z
  .strictObject({
    from: day,
    until: day,
    /** Only these streams; all unless given. */
    streams: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'malformed' })).default([]),
    later: days.optional(),
    earlier: days.optional(),
    /** Not collected at all. */
    dropped: z.literal(true).optional(),
    why: z.strictObject({ en: text(200), cy: text(200) }),
  })
  .refine(({ from, until }) => Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: 'Let “until” be the same day as “from” or a later one.',
  })
  .refine(
    ({ later, earlier, dropped }) =>
      [later, earlier, dropped].filter((one) => one !== undefined).length === 1,
    {
      error: 'Say one of “later: 1”, “earlier: 1” and “dropped: true”.',
    },
  )
  .transform(({ later, earlier, dropped, ...of }) => ({
    ...of,
    later: dropped ? undefined : (later ?? -(earlier ?? 0)),
  }));

/** `collections` of calendars.yaml: when bins are not emptied on their usual day. */
export const collections = z.strictObject({
  /** From such a day until the Saturday every collection is a day later. */
  holidays: z.array(z.enum(bankHolidays)).default([]),
  /** What the council announces itself. */
  changes: z.array(change).default([]),
});
