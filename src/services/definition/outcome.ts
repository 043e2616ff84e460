import { slug } from '#language';
import { z } from 'zod';
import { keeping, period } from './amounts.ts';
import { holdingEffects } from './holding.ts';
import { name } from './name.ts';

/** From which date the period runs for which a closed case is kept. */
const start = z.union(
  [
    /**
     * Its own closing; that of the case that it is part of; the last among it and those that it follows or that follow it; a day that
     * an officer says; the day on which what was decided takes effect, or runs out; the last day of the holding that it has to do with.
     */
    z.enum([
      'closing',
      'parent-closing',
      'related-closing',
      'given-date',
      'decision-effect',
      'decision-expiry',
      'holding-end',
    ]),
    /** What was answered to a question for a date. */
    z.strictObject({ answer: name }),
    /** So long after its closing. */
    z.strictObject({ 'closing-and': period }),
  ],
  {
    error:
      'Write “closing”, “parent-closing”, “related-closing”, “given-date”, “decision-effect”, “decision-expiry”, “holding-end”, “{ answer: … }” or “{ closing-and: 6 months }”.',
  },
);

export const outcome = z
  .strictObject({
    keep: keeping,
    from: start.optional(),
    /** A follow-up, by its name, whose case a closing with this outcome opens. */
    opens: slug.optional(),
    ...holdingEffects,
  })
  .transform(({ keep, from, ...rest }, context) => {
    if (keep === 'for-ever' && !from) return { keep, from: undefined, ...rest };
    if (keep !== 'for-ever' && from) return { keep, from, ...rest };
    const remedy = from ? 'Remove “from”: what is kept for ever needs no start.' : 'Add “from”.';
    context.issues.push({ code: 'custom', message: remedy, path: ['from'], input: from });
    return z.NEVER;
  });

export type OutcomeRule = z.output<typeof outcome>;
