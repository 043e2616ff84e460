import { z } from 'zod';
import type { InBoth, Uuid } from '#language';
import type { Html } from '#platform/html';
import { mistakesOf } from './mistakes.ts';
import type { Takes } from './takes.ts';
import { Elsewhere } from './visit.ts';
import type { Body, Entry, Kit, Outcome, Visit } from './visit.ts';

type Found<Subject> = Subject | Elsewhere | undefined;

/** A page as its author writes it: it reads like a form. `access` is required; without it nothing compiles. */
export type PageDefinition<K extends Kit, At extends string, Params, Query, Subject, Words, Form, More> = {
  readonly at: At;
  readonly access: K['access'];
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  /** Words in both languages; `mistakes` among them, by `field` or `field.code`, stand beside the fields. */
  readonly words: InBoth<Words>;
  /** What the page is about, or nothing (404): what a person may not see is not found. */
  readonly find: (
    visit: Visit<K> & { readonly params: Params; readonly query: Query },
  ) => Promise<Found<Subject>>;
  /** Everybody and everything whose personal data the page shows; recorded as a look before the answer leaves. */
  readonly looks: (subject: Subject) => readonly Uuid[];
  /** What only showing needs: it is not asked for where a form is read and acts. */
  readonly gather?: (visit: Visit<K> & { readonly subject: Subject }) => Promise<More>;
  readonly show: (
    visit: Visit<K> & Entry & { readonly subject: Subject; readonly words: Words; readonly more: More },
  ) => Html;
  /** Whether its form may bring files (multipart/form-data); a page that does not say so refuses them. */
  readonly takesFiles?: true;
  readonly form?: (subject: Subject, visit: Visit<K>) => z.ZodType<Form>;
  readonly act?: (
    visit: Visit<K> & { readonly subject: Subject; readonly form: Form; readonly params: Params },
  ) => Promise<Outcome>;
};

/** A page as the pipeline runs it, its own types closed over. */
export type Page<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly words: InBoth<unknown>;
  readonly acts: boolean;
  readonly takes: Takes;
  /** Whether it can show whom or what somebody looked at: without a subject to read, there is nobody to name. */
  readonly recordsLooks: boolean;
  readonly open: (
    visit: Visit<K>,
    params: unknown,
    query: unknown,
  ) => Promise<Opened | Elsewhere | undefined>;
};

/** A page whose subject was found. */
export type Opened = {
  readonly looks: readonly Uuid[];
  readonly show: (entry: Entry) => Promise<Html>;
  readonly read: (body: Body) => Promise<Read>;
};

/** A form that was read: what is wrong with it, or what it does. */
export type Read = { readonly mistakes: Entry['mistakes'] } | { readonly act: () => Promise<Outcome> };

type Nothing = Readonly<Record<string, never>>;
const nothing = z.object({});

/** Gives a portal its own `page`, so that none of its pages can name what belongs to another. */
export function pageMaker<K extends Kit>() {
  return function page<
    At extends string,
    Subject,
    Words extends object,
    Params = Nothing,
    Query = Nothing,
    Form = undefined,
    More = undefined,
  >(
    definition: PageDefinition<K, At, Params, Query, Subject, Words, Form, More>,
  ): Page<K> & { readonly at: At } {
    return {
      at: definition.at,
      access: definition.access,
      words: definition.words,
      acts: definition.act !== undefined,
      takes: {
        params: definition.params,
        query: definition.query,
        form: definition.form ? 'schema' : definition.act && 'nothing',
        files: definition.takesFiles ?? false,
      },
      recordsLooks: definition.looks.length > 0,
      open: (visit, params, query) => open(definition, visit, { params, query }),
    };
  };
}

async function open<
  K extends Kit,
  At extends string,
  Params,
  Query,
  Subject,
  Words extends object,
  Form,
  More,
>(
  definition: PageDefinition<K, At, Params, Query, Subject, Words, Form, More>,
  visit: Visit<K>,
  address: { readonly params: unknown; readonly query: unknown },
): Promise<Opened | Elsewhere | undefined> {
  const params = parseAddress(definition.params, address.params);
  const query = parseAddress(definition.query, address.query);
  if (!params || !query) return undefined;
  const subject = await definition.find({ ...visit, params: params.value, query: query.value });
  if (subject instanceof Elsewhere) return subject;
  if (subject === undefined) return undefined;
  const words = definition.words[visit.tongue];
  return {
    looks: definition.looks(subject),
    show: async (entry) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without `gather`, More is undefined
      const more = (await definition.gather?.({ ...visit, subject })) as More;
      const { mistakes } = entry;
      // Asked for where a form shows it: a page without one has no token to reckon.
      return definition.show({
        ...visit,
        subject,
        words,
        more,
        mistakes,
        get hidden() {
          return entry.hidden;
        },
      });
    },
    read: async (body) => {
      const parsed = await definition.form?.(subject, visit).safeParseAsync(body);
      if (parsed?.error) return { mistakes: mistakesOf(parsed.error, words) };
      const { act } = definition;
      if (!act) throw new Error(`${definition.at} has a form but does nothing`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a schema, Form is undefined
      const form = parsed?.data as Form;
      return { act: () => act({ ...visit, subject, params: params.value, form }) };
    },
  };
}

/** An address that does not parse names nothing: a 404, not a mistake. */
function parseAddress<Value>(
  schema: z.ZodType<Value> | undefined,
  given: unknown,
): { readonly value: Value } | undefined {
  const parsed = (schema ?? nothing).safeParse(given);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a schema, Value is Nothing
  return parsed.success ? { value: parsed.data as Value } : undefined;
}
