import type { z } from 'zod';
import type { Tongue, Uuid } from '#language';
import type { Sent } from './endpoint.ts';
import type { Takes } from './takes.ts';
import type { Kit, Visit } from './visit.ts';

/** The access of what anybody may have: the database is not asked who they are. */
export const everybody = 'everybody';

/** One request to a relay, when the transaction is over. Nobody is named. */
export type Relaying<K extends Kit> = {
  readonly world: K['world'];
  readonly now: Temporal.Instant;
  readonly tongue: Tongue;
  /** As of a visit: a keyed digest, for limits only. */
  readonly network: () => string;
};

/**
 * Bytes that are kept outside the database and a page shows or leads to, such as a picture of a map or a file. Whether somebody may have
 * them is settled in a transaction that is over before anything outside is asked; nothing outside the database happens inside one.
 */
export type RelayDefinition<K extends Kit, Params, Found> = {
  readonly at: string;
  readonly access: K['access'] | typeof everybody;
  readonly params: z.ZodType<Params>;
  /** What is to be handed on, where that depends on who asks; nothing is a 404. Not for `everybody`. */
  readonly find?: (visit: Visit<K> & { readonly params: Params }) => Promise<Found | undefined>;
  /** Whose personal data it is; recorded as a look in that transaction. */
  readonly looks?: (found: Found) => readonly Uuid[];
  readonly answer: (
    asked: Relaying<K> & { readonly params: Params; readonly found: Found },
  ) => Promise<Sent | undefined>;
};

export type Relay<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'] | typeof everybody;
  readonly takes: Takes;
  readonly recordsLooks: boolean;
  /** In the transaction. */
  readonly open: (visit: Visit<K>, params: unknown) => Promise<OpenedRelay | undefined>;
  /** Outside it, with what was found. */
  readonly answer: (asked: Relaying<K>, params: unknown, opened?: OpenedRelay) => Promise<Sent | undefined>;
};

export type OpenedRelay = { readonly found: unknown; readonly looks: readonly Uuid[] };

export function relayMaker<K extends Kit>() {
  return function relay<Params, Found = undefined>(definition: RelayDefinition<K, Params, Found>): Relay<K> {
    const { at, access, params: schema, find, looks } = definition;
    return {
      at,
      access,
      takes: { params: schema, query: undefined, form: undefined },
      recordsLooks: looks !== undefined,
      open: async (visit, params) => {
        const from = schema.safeParse(params);
        if (!from.success) return undefined;
        if (!find) return { found: undefined, looks: [] };
        const found = await find({ ...visit, params: from.data });
        return found === undefined ? undefined : { found, looks: looks?.(found) ?? [] };
      },
      answer: async (asked, params, opened) => {
        const from = schema.safeParse(params);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `open` of this very relay found; without `find`, nothing
        const found = opened?.found as Found;
        return from.success ? definition.answer({ ...asked, params: from.data, found }) : undefined;
      },
    };
  };
}
