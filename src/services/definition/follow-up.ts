import { condition, slug } from '#language';
import { z } from 'zod';
import { allowance } from './amounts.ts';
import { name } from './name.ts';

/** A case of a named service that follows one of this service: a review, an appeal, a next stage. */
export const followUp = z.strictObject({
  /** The service of the case that follows; it may be this one. */
  opens: slug,
  /** What is known of it, as if it had been answered, by question of that service. */
  gives: z.record(name, z.union([z.string(), z.boolean(), z.number()])).default({}),
  /** What was answered here and holds there too: its question, by question of that service. */
  carries: z.record(name, name).default({}),
  /** Who may ask for it once the case is closed; without it nobody, and an action or an outcome opens it. */
  'asked-by': z
    .array(z.enum(['requester', 'officer']))
    .min(1)
    .optional(),
  /** For which answers it may be asked for; without it, for all. */
  when: condition.optional(),
  /** Only after these outcomes. */
  after: z.array(slug).min(1).optional(),
  /** For how long after the closing it may be asked for, in the council’s working time. */
  within: allowance.optional(),
});

export type FollowUp = z.output<typeof followUp>;
