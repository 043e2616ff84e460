import { z } from 'zod';

const relative = /^(\d{1,4}) (day|week|month|year)s? (ago|ahead)$/;

/** A day that an answer may not be before or after: `2026-04-01`, `today`, `18 years ago`, `90 days ahead`. */
export const dayLimit = z
  .string()
  .refine((typed) => typed === 'today' || relative.test(typed) || z.iso.date().safeParse(typed).success, {
    error: 'Write a date such as 2026-04-01, “today”, or such as “18 years ago” or “90 days ahead”.',
  });

export function dayOfLimit(limit: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const [, count = '', unit = '', way = ''] = relative.exec(limit) ?? [];
  if (unit === '') return limit === 'today' ? today : Temporal.PlainDate.from(limit);
  const duration = { [`${unit}s`]: Number(count) };
  return way === 'ago' ? today.subtract(duration) : today.add(duration);
}
