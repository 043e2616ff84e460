import type { z } from 'zod';
import type { Refusal } from '#platform/errors';
import type { Sent } from './endpoint.ts';
import type { Takes } from './takes.ts';
import type { Body, Kit, Visit } from './visit.ts';

/**
 * What a script of a page keeps while somebody types: a form with its token, as often as it comes. The last one counts, so that it needs no
 * idempotency key of its own and leaves no row for each time; nothing is shown, and nobody is told.
 */
export type KeepingDefinition<K extends Kit, Params, Form> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly form: z.ZodType<Form>;
  /** What to say when what was sent does not parse. */
  readonly unfit: (error: z.ZodError) => Refusal;
  readonly keep: (
    visit: Visit<K> & { readonly params: Params; readonly form: Form },
  ) => Promise<Sent | undefined>;
};

export type Keeping<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly takes: Takes;
  readonly keep: (visit: Visit<K>, params: unknown, body: Body) => Promise<Sent | undefined>;
};

export function keepingMaker<K extends Kit>() {
  return function keeping<Params, Form>(definition: KeepingDefinition<K, Params, Form>): Keeping<K> {
    const { at, access, params, form, unfit, keep } = definition;
    return {
      at,
      access,
      takes: { params, query: undefined, form: 'schema' },
      keep: async (visit, given, body) => {
        const from = params.safeParse(given);
        if (!from.success) return undefined;
        const read = form.safeParse(body);
        if (!read.success) throw unfit(read.error);
        return keep({ ...visit, params: from.data, form: read.data });
      },
    };
  };
}
