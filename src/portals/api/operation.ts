import { recordLook } from '#capabilities/ledger';
import { arrangementOf } from '#platform/database';
import { Refusal } from '#platform/errors';
import { jsonText } from '#platform/http';
import type { Deed, Endpoint, Sent } from '#platform/http';
import { londonDay } from '#language';
import type { InBoth, Tongue, Uuid } from '#language';
import { z } from 'zod';
import { problem } from './document/problem-shape.ts';
import { faultsOf } from './asking/parameter-fault.ts';
import { parameters } from './asking/parameters.ts';
import { holdsTag } from './asking/holds-tag.ts';
import { nextPage } from './asking/next-page.ts';
import { endpoint } from './kit.ts';
import type { ApiAccess, ApiKit, ApiVisit } from './kit.ts';
import { isForMap } from './places/geojson.ts';
import type { Geojson } from './places/geojson.ts';

export type OperationWords = { readonly summary: string; readonly about: string };

/** One request, as an operation has it. */
export type Asking<Params, Query> = ApiVisit & { readonly params: Params; readonly query: Query };

/** One thing that can be asked, as its author writes it. */
export type OperationDefinition<Params, Query, Subject, Answer> = {
  /** `searchAddresses`: the name of the function in what is generated from the document. */
  readonly id: string;
  readonly at: string;
  readonly access: ApiAccess;
  readonly words: InBoth<OperationWords>;
  readonly params: z.ZodObject & z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** The form of an answer, which has a name in the document. */
  readonly answer: z.ZodType<Answer>;
  /** A request that is answered in the sample's town, below the portal. */
  readonly example: string;
  readonly find: (asking: Asking<Params, Query>) => Promise<Subject | undefined>;
  readonly say: (subject: Subject, tongue: Tongue) => Answer;
  /** The same for a map, to whoever prefers `application/geo+json`. */
  readonly geojson?: (subject: Subject, tongue: Tongue) => Geojson;
  /** Where a list goes on: its `after`, and nothing at its end. */
  readonly next?: (subject: Subject) => string | undefined;
  /** Whose personal data it tells: a look is recorded, and a client keeps nothing of it. */
  readonly looks?: (subject: Subject) => readonly Uuid[];
};

/** What is sent to an operation that does something: its schema, which has a name in the document, and an example. */
export type SendsJson = { readonly body: z.ZodType; readonly example: object; readonly status: 200 | 201 };

/** The bytes of a file, and what one is called. */
export type SendsFile = { readonly file: string; readonly status: 201 };

/** It takes something away, and nothing is sent. */
export type SendsNothing = { readonly nothing: true; readonly status: 200 };
export type Sends = SendsJson | SendsFile | SendsNothing;

/** What the document says of an operation. */
export type Described = {
  readonly id: string;
  readonly words: InBoth<OperationWords>;
  readonly answer: z.ZodType;
  readonly hasGeojson: boolean;
  /** Whether it has a tag, by which a client need not be told twice. */
  readonly hasTag: boolean;
  /** How it says what goes wrong. */
  readonly problem: { readonly type: string; readonly schema: z.ZodType };
  readonly example: string;
  /** Where it does something. */
  readonly sends?: Sends;
};

/** Something that is read, or done. */
export type Operation = (Endpoint<ApiKit> | Deed<ApiKit>) & { readonly described: Described };
export type Reading = Endpoint<ApiKit> & { readonly described: Described };
export type Doing = Deed<ApiKit> & { readonly described: Described & { readonly sends: Sends } };

/** Something that is done with what is sent as JSON. */
export type DoingJson = Deed<ApiKit> & { readonly described: Described & { readonly sends: SendsJson } };

export function isDoing(one: Operation): one is Doing {
  return one.described.sends !== undefined;
}

export function isReading(one: Operation): one is Reading {
  return one.described.sends === undefined;
}

export const asProblem = { type: 'application/problem+json', schema: problem };

/** Counts up when an answer changes its form: what a client kept under an older one is fetched anew. */
const form = 1;

/** An endpoint with all that its documentation needs: one value, so that neither can be without the other. */
export function operation<Params, Query, Subject, Answer extends object>(
  definition: OperationDefinition<Params, Query, Subject, Answer>,
): Reading {
  const { id, at, access, words, params, query, answer, geojson, example } = definition;
  const says = { hasGeojson: geojson !== undefined, hasTag: !definition.looks, problem: asProblem };
  const described = { id, words, answer, ...says, example };
  const taken = [...Object.keys(params.shape), ...namesIn(query)];
  return {
    described,
    ...endpoint({
      at,
      access,
      params,
      query,
      unfit: (error) => faultsOf(error, taken),
      answer: async (asking) =>
        definition.looks ? lookedAt(definition, asking) : sentFor(definition, asking),
    }),
  };
}

/** Every query takes its language; what is no parameter is refused, so that a misspelt one does not go unnoticed. */
export function queryOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, lang: parameters.lang });
}

export function namesIn(query: z.ZodType): readonly string[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.keys(properties);
}

/**
 * What is read here changes by an import, by publishing, and with the day, since boundaries do: that is the tag. Who has it
 * already is told so before anything else is asked.
 */
async function sentFor<Params, Query, Subject, Answer extends object>(
  { geojson, find, say, next }: OperationDefinition<Params, Query, Subject, Answer>,
  asking: Asking<Params, Query>,
): Promise<Sent> {
  const { tx, now, tongue, header } = asking;
  const asMap = isForMap(asking) ? geojson : undefined;
  const parts = [form, (await arrangementOf(tx)) ?? 'none', londonDay(now), tongue, asMap ? 'map' : 'list'];
  const etag = `W/"${parts.join('.')}"`;
  const about = { etag, 'content-language': tongue };
  const kept = { vary: 'authorization, key, accept, accept-language', cache: 'private, no-cache' };
  const type = asMap ? 'application/geo+json' : 'application/json';
  if (holdsTag(header('if-none-match'), etag))
    return { status: 304, type, body: '', headers: about, ...kept };
  const subject = await find(asking);
  if (subject === undefined) throw new Refusal('api.nothing-here');
  const onward = nextPage(asking, next?.(subject));
  const answer = asMap ? asMap(subject, tongue) : { ...say(subject, tongue), ...onward };
  return { type, body: jsonText(answer), headers: { ...about, ...linkTo(onward.next) }, ...kept };
}

/** What somebody's own request holds changes with every act of an officer: it has no tag, and who looked is written down. */
async function lookedAt<Params, Query, Subject, Answer extends object>(
  { at, find, say, looks, next }: OperationDefinition<Params, Query, Subject, Answer>,
  asking: Asking<Params, Query>,
): Promise<Sent> {
  const { tx, act, tongue } = asking;
  const subject = await find(asking);
  if (subject === undefined) throw new Refusal('api.nothing-here');
  await recordLook(tx, { page: `api ${at}`, subjects: looks?.(subject) ?? [] }, act);
  const onward = nextPage(asking, next?.(subject));
  return {
    type: 'application/json',
    body: jsonText({ ...say(subject, tongue), ...onward }),
    headers: { 'content-language': tongue, ...linkTo(onward.next) },
    vary: 'authorization, key, accept-language',
  };
}

/** The way on stands in a header too, where it is a generic client's to find (RFC 8288), and a map's. */
function linkTo(next: string | undefined): Readonly<Record<string, string>> {
  return next === undefined ? {} : { link: `<${next}>; rel="next"` };
}
