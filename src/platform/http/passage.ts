import type { z } from 'zod';
import type { Takes } from './takes.ts';
import { Elsewhere } from './visit.ts';
import type { Kit, Onward, Visit } from './visit.ts';

/**
 * A way through an outside system and back: `prepare` in a transaction, `perform` outside any, `record` in another.
 * Nothing outside the database happens inside a transaction.
 */
export type PassageDefinition<K extends Kit, Query, Plan, Done> = {
  readonly at: string;
  readonly access: K['access'];
  readonly query: z.ZodType<Query>;
  readonly prepare: (visit: Visit<K> & { readonly query: Query }) => Promise<Plan | Elsewhere | undefined>;
  readonly perform: (plan: Plan, world: K['world']) => Promise<Done>;
  readonly record: (visit: Visit<K>, result: { readonly plan: Plan; readonly done: Done }) => Promise<Onward>;
};

/** A passage as the server runs it: each step hands on the next, its own types closed over. */
export type Passage<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly takes: Takes;
  readonly prepare: (visit: Visit<K>, query: unknown) => Promise<Step<K> | Elsewhere | undefined>;
};

export type Step<K extends Kit> = {
  readonly perform: (world: K['world']) => Promise<{ readonly record: (visit: Visit<K>) => Promise<Onward> }>;
};

export function passageMaker<K extends Kit>() {
  return function passage<Query, Plan extends object, Done>(
    definition: PassageDefinition<K, Query, Plan, Done>,
  ): Passage<K> {
    return {
      at: definition.at,
      access: definition.access,
      takes: { params: undefined, query: definition.query, form: undefined },
      prepare: async (visit, query) => {
        const parsed = definition.query.safeParse(query);
        if (!parsed.success) return undefined;
        const plan = await definition.prepare({ ...visit, query: parsed.data });
        if (plan instanceof Elsewhere) return plan;
        return plan === undefined ? undefined : stepOf(definition, plan);
      },
    };
  };
}

function stepOf<K extends Kit, Query, Plan, Done>(
  { perform, record }: PassageDefinition<K, Query, Plan, Done>,
  plan: Plan,
): Step<K> {
  return {
    perform: async (world) => {
      const done = await perform(plan, world);
      return { record: (visit) => record(visit, { plan, done }) };
    },
  };
}
