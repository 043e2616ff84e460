import type { z } from 'zod';
import type { Tongue } from '#language';
import type { Sent } from './endpoint.ts';
import type { Takes } from './takes.ts';
import type { Kit } from './visit.ts';

/** The access of what anybody may have: the database is not asked who they are. */
export const everybody = 'everybody';

/** One request to a relay. There is no transaction here, and nobody is named. */
export type Relaying<K extends Kit> = {
  readonly world: K['world'];
  readonly now: Temporal.Instant;
  readonly tongue: Tongue;
  /** As of a visit: a keyed digest, for limits only. */
  readonly network: () => string;
};

/**
 * Bytes that an outside system has and a page shows, such as a picture of a map. Whether somebody may have them is settled in a
 * transaction that is over before anything outside is asked; nothing outside the database happens inside one.
 */
export type RelayDefinition<K extends Kit, Params> = {
  readonly at: string;
  readonly access: K['access'] | typeof everybody;
  readonly params: z.ZodType<Params>;
  readonly answer: (asked: Relaying<K> & { readonly params: Params }) => Promise<Sent | undefined>;
};

export type Relay<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'] | typeof everybody;
  readonly takes: Takes;
  readonly answer: (asked: Relaying<K>, params: unknown) => Promise<Sent | undefined>;
};

export function relayMaker<K extends Kit>() {
  return function relay<Params>(definition: RelayDefinition<K, Params>): Relay<K> {
    return {
      at: definition.at,
      access: definition.access,
      takes: { params: definition.params, query: undefined, form: undefined },
      answer: async (asked, params) => {
        const from = definition.params.safeParse(params);
        return from.success ? definition.answer({ ...asked, params: from.data }) : undefined;
      },
    };
  };
}
