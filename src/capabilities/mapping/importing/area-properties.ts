import { optionalText, text } from '#language';
import { z } from 'zod';
import { keepable, saidIn } from './facts.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T|$)/)
  .transform((written, context): Temporal.PlainDate => {
    const parsed = z.iso.date().safeParse(written.slice(0, 10));
    if (parsed.success) return Temporal.PlainDate.from(parsed.data);
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

const code = z.union([optionalText(30), z.int().transform(String)]);

/** The properties of an area as a file has them; whatever is not named here is a fact. */
export const areaProperties = z
  .looseObject({
    kind: text(63),
    code: code.nullish(),
    name: text(150),
    nameCy: optionalText(150).nullish(),
    from: day.nullish(),
    to: day.nullish(),
  })
  .transform(({ kind, code: named, name, nameCy, from, to, ...rest }) => ({
    kind,
    code: named ?? '',
    name,
    nameCy: nameCy || name,
    from: from ?? undefined,
    to: to ?? undefined,
    facts: saidIn(rest),
  }))
  .refine(({ facts }) => keepable.safeParse(facts).success, { path: ['facts'], error: 'malformed' });

export type AreaProperties = z.output<typeof areaProperties>;
