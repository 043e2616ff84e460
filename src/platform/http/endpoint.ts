import type { z } from 'zod';
import type { Kit, Visit } from './visit.ts';

/** Bytes or JSON that scripts and pictures ask for. Like a page it names its access, and what is not found is a 404. */
export type EndpointDefinition<K extends Kit, Params, Query> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly answer: (
    visit: Visit<K> & { readonly params: Params; readonly query: Query },
  ) => Promise<Sent | undefined>;
};

export type Sent = {
  readonly type: string;
  readonly body: string | Buffer;
  /** `private, no-store` when left out. */
  readonly cache?: string;
};

export type Endpoint<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly answer: (visit: Visit<K>, params: unknown, query: unknown) => Promise<Sent | undefined>;
};

export function endpointMaker<K extends Kit>() {
  return function endpoint<Params, Query>(definition: EndpointDefinition<K, Params, Query>): Endpoint<K> {
    return {
      at: definition.at,
      access: definition.access,
      answer: async (visit, params, query) => {
        const from = definition.params.safeParse(params);
        const asked = definition.query.safeParse(query);
        if (!from.success || !asked.success) return undefined;
        return definition.answer({ ...visit, params: from.data, query: asked.data });
      },
    };
  };
}
