import { condition, slug, text } from '#language';
import { z } from 'zod';
import { name } from './name.ts';

/** What a case asks of the officer to whom its queue gives it. */
export const needs = {
  /** A skill of teams.yaml. */
  skill: name.optional(),
  /** How much of what an officer takes on at a time it takes up; one where nothing is said. */
  units: z.int().min(1).max(100).optional(),
};

/** A rule that puts cases into another queue than the usual one. All that it says must be so. */
export const route = z
  .strictObject({
    /** The name of the rule: the case says which one it was. */
    route: slug,
    when: condition.optional(),
    /** The codes of areas in one of which the place is, by their kind. */
    area: z.record(name, z.array(text(60)).min(1)).optional(),
    /** Whether the place is known on the map (`located`), or said in words only (`described`). */
    place: z.enum(['located', 'described']).optional(),
    queue: slug,
    ...needs,
    /** The team that answers for the case then, where the queue is not its own team's. */
    team: slug.optional(),
  })
  .refine(({ when, area, place }) => when ?? area ?? place, {
    error: 'Say when this rule holds, by “when”, “area” or “place”; what always holds is the queue itself.',
  });

export type Route = z.output<typeof route>;
