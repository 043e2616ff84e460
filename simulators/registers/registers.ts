import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Answerer } from '../page.ts';
import { type RegisterManner, RUDE_PLATES } from './manners.ts';
import { collectionsAt, jobsOn, vehicleOf } from './records.ts';

export interface RegistersSettings {
  readonly origin: string;
  /** Keys that are let in, in the header `x-api-key`. */
  readonly keys: readonly string[];
  readonly slowMilliseconds?: number;
}

export interface Registers {
  /** Where its registers begin: `/vehicles/AB12CDE`, `/properties/…/collections`, `/jobs?asset=…`. */
  readonly address: string;
  readonly answer: Answerer;
  /** Does that instead of answering; without one, answers again. */
  misbehave(manner?: RegisterManner): void;
  /** What was asked for, the last one last: `/vehicles/AB12CDE`. */
  readonly asked: readonly string[];
}

const PATH = '/registers/v1';

/** Stands in for what a council's own systems say by REST: a vehicle, the last collections at a property, the open jobs on a thing. */
export function createRegisters({ origin, keys, slowMilliseconds = 5_000 }: RegistersSettings): Registers {
  const asked: string[] = [];
  let told: RegisterManner | undefined;
  const answer: Answerer = async (request, response, url) => {
    if (!url.pathname.startsWith(`${PATH}/`)) return false;
    const wanted = url.pathname.slice(PATH.length);
    asked.push(`${wanted}${url.search}`);
    if (!isLetIn(request, keys)) return give(response, 401, { error: 'unknown key' });
    const manner = told ?? RUDE_PLATES[wanted.replace('/vehicles/', '')];
    if (manner === 'slow') await setTimeout(slowMilliseconds);
    if (manner && manner !== 'slow') return RUDE[manner](response);
    const found = foundAt(wanted, url.searchParams);
    return found ? give(response, 200, found) : give(response, 404, { error: 'not found' });
  };
  return {
    address: `${origin}${PATH}`,
    answer,
    asked,
    misbehave(next) {
      told = next;
    },
  };
}

function isLetIn({ method, headers }: IncomingMessage, keys: readonly string[]): boolean {
  return method === 'GET' && keys.includes(String(headers['x-api-key'] ?? ''));
}

function foundAt(wanted: string, query: URLSearchParams): object | undefined {
  const [, resource, thing = '', part] = wanted.split('/').map(decodeURIComponent);
  if (resource === 'vehicles') return vehicleOf(thing);
  if (resource === 'properties' && part === 'collections') return collectionsAt(thing, new Date());
  if (resource === 'jobs') return jobsOn(query.get('asset') ?? '', new Date());
  return undefined;
}

const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };

function give(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
  return true;
}

interface Refused {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function refuse(response: ServerResponse, { status, headers, body = '' }: Refused): true {
  response.writeHead(status, headers).end(body);
  return true;
}

const RUDE: Readonly<Record<Exclude<RegisterManner, 'slow'>, (response: ServerResponse) => boolean>> = {
  html: (response) =>
    refuse(response, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<h1>Sign in to go on</h1>',
    }),
  huge: (response) => {
    response.writeHead(200, JSON_TYPE).end(Buffer.alloc(10_000_000, 0x20));
    return true;
  },
  moved: (response) =>
    refuse(response, { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } }),
  throttled: (response) =>
    refuse(response, {
      status: 429,
      headers: { ...JSON_TYPE, 'retry-after': '7' },
      body: '{"error":"too many"}',
    }),
  senseless: (response) => give(response, 200, { registration: ['all', 'of', 'them'] }),
  'cut-off': (response) =>
    refuse(response, { status: 200, headers: JSON_TYPE, body: '{"registration":"AB12' }),
  dead: (response) => {
    response.destroy();
    return true;
  },
  unavailable: (response) => give(response, 503, { error: 'closed for the night' }),
};
