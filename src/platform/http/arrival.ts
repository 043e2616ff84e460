import type { FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { tongue } from '#language';
import type { Tongue } from '#language';
import type { Mount } from './portal.ts';
import type { Body, Kit } from './visit.ts';

/** A request as it came in, before anybody is known: no database has been asked. */
export type Arrival = {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Path and query inside the portal. */
  readonly here: string;
  readonly params: unknown;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly fetchSite: string | undefined;
  readonly tongue: Tongue;
  readonly nonce: string;
  readonly now: Temporal.Instant;
  readonly secure: boolean;
  readonly formTargets: readonly string[];
};

const asked = z.record(z.string(), z.unknown()).catch({});
/** A request whose address cannot be decoded is answered before its cookies were read. */
const kept = z.record(z.string(), z.string().optional()).catch({});

export function arrivalOf<K extends Kit>(
  request: FastifyRequest,
  mount: Mount<K>,
  now: Temporal.Instant,
): Arrival {
  const query = asked.parse(request.query);
  const cookies = kept.parse(request.cookies);
  const site = request.headers['sec-fetch-site'];
  return {
    id: request.id,
    method: request.method === 'POST' ? 'POST' : 'GET',
    here: request.url.slice(mount.prefix.length) || '/',
    params: request.params,
    query,
    body: bodyOf(request.body),
    cookies,
    fetchSite: typeof site === 'string' ? site : undefined,
    tongue: tongueOf(query['tongue'], cookies['tongue']),
    nonce: randomBytes(16).toString('base64url'),
    now,
    secure: mount.origin.startsWith('https:'),
    formTargets: mount.formTargets ?? [],
  };
}

/** The language asked for in the address, or remembered in the cookie, or English. */
function tongueOf(...wishes: readonly unknown[]): Tongue {
  return wishes.map((wish) => tongue.safeParse(wish)).find((parsed) => parsed.success)?.data ?? 'en';
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
