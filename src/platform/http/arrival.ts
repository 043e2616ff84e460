import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { maskCards } from '#language';
import { systemChance } from '#platform/chance';
import type { Tongue } from '#language';
import type { Received } from '#platform/files';
import type { Asked } from './asked.ts';
import { isInJson } from './take-json.ts';
import type { Mount } from './portal.ts';
import { tongueOf } from './tongue-of.ts';
import type { Body, Kit } from './visit.ts';

/** A request as it came in, before anybody is known: no database has been asked. */
export type Arrival = Asked & {
  readonly id: string;
  /** Where it came from: a proxy's word where the proxy is believed. It goes no further than into a digest. */
  readonly address: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly params: unknown;
  readonly body: Body;
  /** What a program sent; nothing where nothing was sent as JSON. */
  readonly json: unknown;
  readonly files: readonly Received[];
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly fetchSite: string | undefined;
  readonly tongue: Tongue;
  readonly nonce: string;
  readonly secure: boolean;
  readonly formTargets: readonly string[];
};

const asked = z.record(z.string(), z.unknown()).catch({});
/** A request whose address cannot be decoded is answered before its cookies were read. */
const kept = z.record(z.string(), z.string().optional()).catch({});

export function arrivalOf<K extends Kit>(
  request: FastifyRequest,
  { portal, prefix, origin, formTargets = [] }: Mount<K>,
  now: Temporal.Instant,
): Arrival {
  // A place on the National Grid may look like a card's number, and of what a program asks nothing is kept.
  const isProgram = portal.programs !== undefined;
  const query = isProgram ? asked.parse(request.query) : withoutCards(asked.parse(request.query));
  const header = headerOf(request);
  const here = request.url.slice(prefix.length);
  const cookies = kept.parse(request.cookies);
  const site = request.headers['sec-fetch-site'];
  return {
    id: request.id,
    address: request.ip,
    method: request.method === 'POST' || request.method === 'DELETE' ? request.method : 'GET',
    here: (isProgram ? here : maskCards(here)) || '/',
    params: request.params,
    query,
    header,
    body: isInJson(request) ? {} : withoutCards(bodyOf(request.body)),
    json: isInJson(request) ? masked(request.body) : undefined,
    files: [],
    cookies,
    fetchSite: typeof site === 'string' ? site : undefined,
    tongue: tongueOf({ query, cookies, header }, isProgram),
    nonce: systemChance.bytes(16).toString('base64url'),
    now,
    secure: origin.startsWith('https:'),
    formTargets,
  };
}

function headerOf({ headers }: FastifyRequest): Asked['header'] {
  return (name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
}

/** Whatever a page does with what was typed, it never had a card's number. Our own hidden fields begin with a `_`. */
function withoutCards<Value>(fields: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name.startsWith('_') ? value : masked(value)]),
  );
}

function masked<Value>(value: Value): Value {
  const hidden = typeof value === 'string' ? maskCards(value) : isInside(value) ? maskedInside(value) : value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a text stays a text, and a list a list
  return hidden as Value;
}

function isInside(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function maskedInside(value: object): object {
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked<unknown>(one)]));
}

/** Only strings and lists of strings pass; a body of any other kind is no form. */
function bodyOf(sent: unknown): Body {
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(
    Object.entries(sent).filter(
      (field): field is [string, string | string[]] =>
        typeof field[1] === 'string' ||
        (Array.isArray(field[1]) && field[1].every((one) => typeof one === 'string')),
    ),
  );
}
