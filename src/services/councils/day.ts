import { z } from 'zod';

/** A day as the council's files have it: `2026-12-24`. */
export const day = z.string().transform((written, context): Temporal.PlainDate => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(written) ? z.iso.date().safeParse(written).data : undefined;
  if (parsed) return Temporal.PlainDate.from(parsed);
  context.issues.push({ code: 'custom', message: 'Write a date such as “2026-12-24”.', input: written });
  return z.NEVER;
});
