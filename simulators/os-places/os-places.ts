import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { FAULTS, minutely, refuse, type Refused } from '../gateway.ts';
import type { Answerer } from '../page.ts';
import type { PlacesManner } from './manners.ts';
import { mistaken, readRequest, type Asked } from './read-request.ts';
import { dpaOf, lpiOf } from './records.ts';
import { RESOURCES, type Hit } from './search.ts';

export interface OsPlacesSettings {
  readonly origin: string;
  /** Keys of projects that have the OS Places API. */
  readonly keys: readonly string[];
  /** 600 for a project in live mode, 50 for one in development. */
  readonly perMinute?: number;
  readonly slowMilliseconds?: number;
}

export interface OsPlaces {
  /** Where its resources begin, as a connector takes it. */
  readonly address: string;
  readonly answer: Answerer;
  /** Does that instead of answering; without one, answers again. */
  misbehave(manner?: PlacesManner): void;
  /** What was asked for, the last one last: `postcode=TH411AA`. */
  readonly asked: readonly string[];
}

const PATH = '/os-places/search/places/v1';

/** Stands in for the OS Places API: keys and limits as its gateway has them, a small town that does not exist behind it. */
export function createOsPlaces({
  origin,
  keys,
  perMinute = 600,
  slowMilliseconds = 5_000,
}: OsPlacesSettings): OsPlaces {
  const asked: string[] = [];
  let manner: PlacesManner | undefined;
  const isWithin = minutely(perMinute);

  const answer: Answerer = async (request, response, url) => {
    const resource = url.pathname.startsWith(`${PATH}/`) && RESOURCES[url.pathname.slice(PATH.length + 1)];
    if (!resource) return false;
    const refused = refusalOf(request, url);
    if (refused) return refuse(response, refused);
    const wanted = readRequest(url);
    if ('refused' in wanted) return refuse(response, wanted.refused);
    const found = resource(url.searchParams);
    if ('refused' in found) return refuse(response, found.refused);
    asked.push(found.query);
    if (manner === 'slow') await setTimeout(slowMilliseconds);
    if (manner && isRude(manner)) return RUDE[manner](response);
    return give(response, said(url, found, wanted));
  };
  const refusalOf = ({ method, headers }: IncomingMessage, { searchParams }: URL): Refused | undefined => {
    if (method !== 'GET') return mistaken('Method Not Allowed', 405);
    const key = searchParams.get('key') ?? String(headers['key'] ?? '');
    if (!keys.includes(key)) return key === '' ? FAULTS.noKey : FAULTS.wrongKey;
    return isWithin(key) ? undefined : FAULTS.throttled;
  };
  return {
    address: `${origin}${PATH}`,
    answer,
    asked,
    misbehave(next) {
      manner = next;
    },
  };
}

function give(response: ServerResponse, body: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(body));
  return true;
}

type Found = { readonly query: string; readonly hits: readonly Hit[] };

/** Header and results; without `results` where nothing matches. */
function said(url: URL, { query, hits }: Found, asked: Asked) {
  const records = hits
    .filter(({ property, match }) => match >= asked.leastMatch && asked.isWanted(property))
    .toSorted((one, other) => other.match - one.match)
    .flatMap((hit) => recordsOf(hit, asked));
  const results = records.slice(asked.offset, asked.offset + asked.most);
  const shown = new URL(url);
  shown.searchParams.delete('key');
  return {
    header: {
      uri: shown.href,
      query,
      offset: asked.offset,
      totalresults: records.length,
      format: 'JSON',
      dataset: asked.datasets.join(','),
      lr: asked.languages.join(','),
      maxresults: asked.most,
      epoch: '121',
      lastupdate: '2026-11-20',
      output_srs: 'EPSG:27700',
    },
    ...(results.length > 0 ? { results } : {}),
  };
}

function recordsOf({ property, match }: Hit, { datasets, languages }: Asked) {
  const isWelsh = languages.includes('CY') && property.welsh !== undefined;
  return datasets.flatMap((dataset): readonly Readonly<Record<string, unknown>>[] => {
    if (dataset === 'DPA') return property.isPostal ? [{ DPA: dpaOf(property, match) }] : [];
    const english = languages.includes('EN') ? [{ LPI: lpiOf(property, match, 'EN') }] : [];
    return isWelsh ? [...english, { LPI: lpiOf(property, match, 'CY') }] : english;
  });
}

const json = { 'content-type': 'application/json;charset=UTF-8' };
const RUDE = {
  dead: (response: ServerResponse) => Boolean(response.destroy()),
  broken: (response: ServerResponse) =>
    refuse(response, { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sorry</h1>' }),
  'cut-off': (response: ServerResponse) =>
    refuse(response, { status: 200, headers: json, body: '{"header":{"totalresults":1},"results":[{"LPI":' }),
  senseless: (response: ServerResponse) => give(response, { results: [{ LPI: { UPRN: 'all of them' } }] }),
  throttled: (response: ServerResponse) =>
    refuse(response, { ...FAULTS.throttled, headers: { ...FAULTS.throttled.headers, 'retry-after': '7' } }),
  unavailable: (response: ServerResponse) => refuse(response, FAULTS.unavailable),
  huge: (response: ServerResponse) =>
    Boolean(response.writeHead(200, json).end(Buffer.alloc(10_000_000, 0x20))),
  moved: (response: ServerResponse) =>
    refuse(response, { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' }, body: '' }),
};

const isRude = (manner: PlacesManner): manner is keyof typeof RUDE => Object.hasOwn(RUDE, manner);
