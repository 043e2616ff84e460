import { askedOfClient, clientPermissions, mostPerMinute } from '#capabilities/identity';
import { text } from '#language';
import { z } from 'zod';

/** `31/3/2027` as people write it, with any signs between, or `2027-03-31`; nothing typed is no day. */
const writtenDay = /^(?<day>\d{1,2})[ ./-]+(?<month>\d{1,2})[ ./-]+(?<year>\d{4})$/;

const lastDay = z
  .string()
  .default('')
  .transform((typed, context): Temporal.PlainDate | undefined => {
    if (typed.trim() === '') return undefined;
    const { day, month, year } = writtenDay.exec(typed.trim())?.groups ?? {};
    const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : typed.trim();
    const parsed = z.iso.date().safeParse(iso);
    if (parsed.success) return Temporal.PlainDate.from(parsed.data);
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });

/** One box that is ticked is sent as itself, several as a list. */
const permission = z.enum(clientPermissions);
const may = z.union([permission, z.array(permission).min(1)]).transform((ticked) => [ticked].flat());
const answers = z
  .union([askedOfClient, z.array(askedOfClient).max(100)])
  .default([])
  .transform((ticked) => [ticked].flat());

export const newClientForm = z
  .object({
    name: text(60),
    may,
    answers,
    perMinute: z
      .string()
      .trim()
      .regex(/^\d{1,6}$/, { error: 'malformed' })
      .transform(Number)
      .pipe(z.int().min(1, { error: 'malformed' }).max(mostPerMinute, { error: 'malformed' })),
    lastDay,
  })
  .refine(({ may: chosen, answers: named }) => chosen.includes('asks.answer') === named.length > 0, {
    path: ['answers'],
    error: 'missing',
  });
