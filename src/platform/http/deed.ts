import type { z } from 'zod';
import type { Refusal } from '#platform/errors';
import type { Received } from '#platform/files';
import type { Takes } from './takes.ts';
import type { Kit, Visit } from './visit.ts';

/** What of a request did not parse. */
export type Part = 'params' | 'query' | 'body';

/**
 * What a program does by POST, in JSON. It sends a key of its own with it (`Idempotency-Key`): the same under the same key is done once, and
 * answered each time as it was.
 */
export type DeedDefinition<K extends Kit, Params, Query, Body> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  /** What to say when something does not parse. */
  readonly unfit: (error: z.ZodError, part: Part) => Refusal;
  readonly act: (
    visit: Visit<K> & { readonly params: Params; readonly query: Query; readonly body: Body },
  ) => Promise<Done>;
};

/** What was done, in JSON; `location` is where it stands from now on. */
export type Done = {
  readonly status: 200 | 201;
  readonly body: object;
  readonly location?: string;
};

export type Deed<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly takes: Takes;
  /** By DELETE nothing is sent, and no key: whoever does it twice comes to the same. */
  readonly method: 'POST' | 'DELETE';
  /** Whether a file is sent in place of JSON, as it is: its bytes are the body. */
  readonly isFile?: boolean;
  readonly act: (visit: Visit<K>, sent: Readonly<Record<Part, unknown>>) => Promise<Done>;
};

export function deedMaker<K extends Kit>() {
  return function deed<Params, Query, Body>(definition: DeedDefinition<K, Params, Query, Body>): Deed<K> {
    const { at, access, params, query, body, act } = definition;
    const parsed = parserOf(definition);
    return {
      at,
      access,
      method: 'POST',
      takes: { params, query, form: 'schema' },
      act: async (visit, sent) =>
        act({
          ...visit,
          params: parsed('params', params, sent.params),
          query: parsed('query', query, sent.query),
          body: parsed('body', body, sent.body),
        }),
    };
  };
}

function parserOf({ unfit }: { readonly unfit: (error: z.ZodError, part: Part) => Refusal }) {
  return <Value>(part: Part, schema: z.ZodType<Value>, given: unknown): Value => {
    const read = schema.safeParse(given);
    if (!read.success) throw unfit(read.error, part);
    return read.data;
  };
}

export type RemovalDefinition<K extends Kit, Params, Query> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly unfit: (error: z.ZodError, part: Part) => Refusal;
  readonly act: (visit: Visit<K> & { readonly params: Params; readonly query: Query }) => Promise<Done>;
};

/** What a program does by DELETE. It is done again where it comes again: its act says the same of what is gone already. */
export function removalMaker<K extends Kit>() {
  return function removal<Params, Query>(definition: RemovalDefinition<K, Params, Query>): Deed<K> {
    const { at, access, params, query, act } = definition;
    const parsed = parserOf(definition);
    return {
      at,
      access,
      method: 'DELETE',
      takes: { params, query, form: undefined },
      act: async (visit, sent) =>
        act({
          ...visit,
          params: parsed('params', params, sent.params),
          query: parsed('query', query, sent.query),
        }),
    };
  };
}

export type FileDeedDefinition<K extends Kit, Query> = {
  readonly at: string;
  readonly access: K['access'];
  readonly query: z.ZodType<Query>;
  readonly unfit: (error: z.ZodError, part: Part) => Refusal;
  readonly act: (visit: Visit<K> & { readonly query: Query; readonly received: Received }) => Promise<Done>;
};

/** The same, of a file: its bytes are the body. They are read once whoever sends them may, and are gone when it is refused. */
export function fileDeedMaker<K extends Kit>() {
  return function fileDeed<Query>(definition: FileDeedDefinition<K, Query>): Deed<K> {
    const { at, access, query, unfit, act } = definition;
    return {
      at,
      access,
      method: 'POST',
      isFile: true,
      takes: { params: undefined, query, form: 'nothing', files: true },
      act: async (visit, sent) => {
        const read = query.safeParse(sent.query);
        if (!read.success) throw unfit(read.error, 'query');
        const [received] = visit.files;
        if (!received) throw new Error('a file was to come, and none did');
        return act({ ...visit, query: read.data, received });
      },
    };
  };
}
