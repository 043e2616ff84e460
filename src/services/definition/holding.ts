import { condition, slug } from '#language';
import { z } from 'zod';
import { keeping, period } from './amounts.ts';
import { name } from './name.ts';

/** For how long it is granted: a period, or to the day that a question was answered with. */
const lasting = z.union([
  z.strictObject({ when: condition.optional(), for: period }),
  z.strictObject({ when: condition.optional(), until: name }),
]);

const momentRemedy = 'Write a day such as “4 weeks before end”, “1 year after start” or “1 day after end”.';

/** `4 weeks before end`: a day of a term. */
const momentOfTerm = z.string({ error: momentRemedy }).transform((text, context): MomentOfTerm => {
  const [, written = '', side, edge] = /^(\d+ \w+) (before|after) (start|end)$/.exec(text) ?? [];
  const by = period.safeParse(written).data;
  if (by && side !== undefined && edge !== undefined && !(side === 'before' && edge === 'start'))
    return { by, side: side === 'before' ? 'before' : 'after', edge: edge === 'start' ? 'start' : 'end' };
  context.issues.push({ code: 'custom', message: momentRemedy, input: text });
  return z.NEVER;
});

export type MomentOfTerm = {
  readonly by: Temporal.Duration;
  readonly side: 'before' | 'after';
  readonly edge: 'start' | 'end';
};

/** Something that is done on a day of a term, once: its holder is told, or a case is opened. */
const timer = z
  .strictObject({
    on: momentOfTerm,
    /** The message, by its name in the words. */
    tells: slug.optional(),
    /** The service of the case; it may be this one. */
    opens: slug.optional(),
    /** What is known of that case as if it had been answered, by question of its service. */
    gives: z.record(name, z.union([z.string(), z.boolean(), z.number()])).default({}),
  })
  .refine(({ tells, opens }) => (tells === undefined) !== (opens === undefined), {
    error: 'Write one of “tells” and “opens”: a day does one thing.',
  });

/** Something that somebody has from one day to another. */
export const holding = z.strictObject({
  /** The first of these that holds says for how long. */
  lasts: z.array(lasting).min(1),
  /** The question of the day from which it is wished; without it, and for a day that is past, the day of granting. */
  begins: name.optional(),
  /** Questions whose answers are written on it. */
  shows: z.array(name).max(20).default([]),
  /** The question by which somebody names the one that they have, by its reference. */
  'named-by': name.optional(),
  /** From when on its holder is offered to renew it, with what is then answered already. */
  renewal: z.strictObject({ within: period, gives: z.record(name, z.string()).default({}) }).optional(),
  /** For how long it is kept after its end. */
  keep: keeping,
  timers: z.record(name, timer).default({}),
});

export type HoldingRule = z.output<typeof holding>;

const some = { holding: slug, when: condition.optional() };

/** What an action or an outcome does with a holding: of which kind, and for which answers. */
const holdingEffect = z.union([slug.transform((kind) => ({ holding: kind })), z.strictObject(some)]);

const holdingEnd = z.union([
  slug.transform((kind) => ({ holding: kind, as: 'surrendered' as const })),
  z.strictObject({ ...some, as: z.enum(['surrendered', 'revoked']).default('surrendered') }),
]);

/** What becomes of a holding: the one that the case is about is renewed, and one is granted where it is about none. */
export const holdingEffects = {
  grants: holdingEffect.optional(),
  /** The answers are written on the one that the case is about. */
  varies: holdingEffect.optional(),
  ends: holdingEnd.optional(),
};

/** What is told to a holder, besides what its timers tell. */
export const holdingOccasions = ['granted', 'renewed', 'varied', 'suspended', 'resumed', 'ended'] as const;
