import type { Absence, Availability } from '#capabilities/cases';
import { londonDay, uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';

/** The most days ahead for which somebody says that they are away. */
const furthest = { years: 2 } as const;

export type SaidWork = Pick<Availability, 'takes' | 'capacity' | 'absence'>;

/** What a form says of how much somebody takes on; whom they may name to look after their cases are their colleagues. */
export function workForm(colleagues: readonly { readonly id: Uuid }[], now: Temporal.Instant) {
  return z
    .object({
      takes: z.enum(['yes', 'no'], { error: 'missing' }),
      capacity,
      from: day,
      until: day,
      cover: cover(colleagues),
    })
    .transform((form, context): SaidWork => {
      const wrong = wrongDays(form, londonDay(now));
      if (wrong) {
        context.issues.push({ code: 'custom', ...wrong, input: form });
        return z.NEVER;
      }
      return { takes: form.takes === 'yes', capacity: form.capacity, absence: absenceOf(form) };
    });
}

/** Whole units; left empty, it is what the team usually takes on. */
const capacity = z
  .string()
  .optional()
  .transform((typed, context): number | null => {
    const written = (typed ?? '').trim();
    if (written === '') return null;
    if (/^\d{1,4}$/.test(written) && Number(written) <= 1_000) return Number(written);
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });

const day = z
  .string()
  .optional()
  .transform((typed, context): Temporal.PlainDate | undefined => {
    if (!typed) return undefined;
    const written = z.iso.date().safeParse(typed);
    if (written.success) return Temporal.PlainDate.from(written.data);
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });

function cover(colleagues: readonly { readonly id: Uuid }[]) {
  const known = z.literal('').or(z.enum(colleagues.map(({ id }) => id)));
  return z
    .string()
    .optional()
    .transform((typed, context): Uuid | null => {
      const chosen = known.safeParse(typed ?? '');
      if (chosen.success) return chosen.data === '' ? null : uuid.parse(chosen.data);
      context.issues.push({ code: 'custom', message: 'missing', input: typed });
      return z.NEVER;
    });
}

type Days = {
  readonly from?: Temporal.PlainDate | undefined;
  readonly until?: Temporal.PlainDate | undefined;
};

function wrongDays({ from, until }: Days, today: Temporal.PlainDate) {
  if (!from && !until) return undefined;
  if (!from) return { path: ['from'], message: 'missing' };
  if (!until) return { path: ['until'], message: 'missing' };
  if (Temporal.PlainDate.compare(until, from) < 0) return { path: ['until'], message: 'before-from' };
  if (Temporal.PlainDate.compare(until, today) < 0) return { path: ['until'], message: 'too-early' };
  const isFar = Temporal.PlainDate.compare(until, today.add(furthest)) > 0;
  return isFar ? { path: ['until'], message: 'too-late' } : undefined;
}

function absenceOf({ from, until, cover: of }: Days & Pick<Absence, 'cover'>): Absence | undefined {
  return from && until ? { from, until, cover: of } : undefined;
}
