import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Refusal } from '#platform/errors';
import type { Takes } from './takes.ts';
import type { Kit, Visit } from './visit.ts';

/** Bytes or JSON that scripts and pictures ask for. Like a page it names its access, and what is not found is a 404. */
export type EndpointDefinition<K extends Kit, Params, Query> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** What to say when an address does not parse; without it, that there is nothing there. */
  readonly unfit?: (error: z.ZodError, part: 'params' | 'query') => Refusal;
  readonly answer: (
    visit: Visit<K> & { readonly params: Params; readonly query: Query },
  ) => Promise<Sent | undefined>;
};

export type Sent = {
  readonly type: string;
  /** A stream is handed on as it comes; only a relay has one. */
  readonly body: string | Buffer | Readable;
  /** 200 when left out. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of a request on which the answer depends, besides those that always count: `accept, accept-language`. */
  readonly vary?: string;
  /** `private, no-store` when left out. */
  readonly cache?: string;
};

export type Endpoint<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly takes: Takes;
  readonly answer: (visit: Visit<K>, params: unknown, query: unknown) => Promise<Sent | undefined>;
};

export function endpointMaker<K extends Kit>() {
  return function endpoint<Params, Query>(definition: EndpointDefinition<K, Params, Query>): Endpoint<K> {
    return {
      at: definition.at,
      access: definition.access,
      takes: { params: definition.params, query: definition.query, form: undefined },
      answer: async (visit, params, query) => {
        const from = definition.params.safeParse(params);
        const asked = definition.query.safeParse(query);
        if (!from.success) return unfit(definition, from.error, 'params');
        if (!asked.success) return unfit(definition, asked.error, 'query');
        return definition.answer({ ...visit, params: from.data, query: asked.data });
      },
    };
  };
}

function unfit<K extends Kit, Params, Query>(
  definition: EndpointDefinition<K, Params, Query>,
  error: z.ZodError,
  part: 'params' | 'query',
): undefined {
  if (definition.unfit) throw definition.unfit(error, part);
}
