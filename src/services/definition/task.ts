import { slug } from '#language';
import { z } from 'zod';
import { allowance } from './amounts.ts';

/** Work that a case brings with it, for officers or a partner; a status is none. */
export const task = z.strictObject({
  /** What opens it: `opened`, or an action by its name. Without it, and without `after`, it opens with the case. */
  on: slug.optional(),
  /** It opens when these others are ended. */
  after: z.array(slug).min(1).optional(),
  /** Where it waits; without it, where its case waits. */
  queue: slug.optional(),
  /** Who answers for it there, where that is another team than the service’s. */
  team: slug.optional(),
  /** How long it may take, in the council’s working time. */
  due: allowance.optional(),
  /** What is ticked off while it is done. */
  items: z.array(slug).min(1).max(20).optional(),
  /** That it may be given to a partner outside, and which answers they read; none of those that say who asked. */
  partner: z.strictObject({ shows: z.array(slug).default([]) }).optional(),
  /** Whether the case may close without it. */
  optional: z.boolean().default(false),
});

export type Task = z.output<typeof task>;

/** What opens a task that comes after no other. */
export function occasionOf({ on }: Pick<Task, 'on'>): string {
  return on ?? 'opened';
}
