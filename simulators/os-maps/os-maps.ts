import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { FAULTS, minutely, refuse } from '../gateway.ts';
import type { Answerer } from '../page.ts';
import { capabilities } from './capabilities.ts';
import { drawTile } from './draw-tile.ts';
import type { Manner } from './manners.ts';
import { isPremium, outOfRange } from './matrix-set.ts';
import type { TileName } from './matrix-set.ts';
import { readRequest } from './read-request.ts';
import { exception } from './refusals.ts';

export interface OsMapsSettings {
  readonly origin: string;
  /** Keys that are let in, and whether their plan has premium data. */
  readonly keys: Readonly<Record<string, 'open-data' | 'premium'>>;
  /** 600 for a project in live mode, 50 for one in development. */
  readonly perMinute?: number;
  readonly slowMilliseconds?: number;
}

export interface OsMaps {
  /** The address of the tile service, as a connector takes it. */
  readonly address: string;
  readonly answer: Answerer;
  /** Does that instead of giving tiles; without one, gives them again. */
  misbehave(manner?: Manner): void;
  /** The tiles that were asked for, the last one last, as `layer/level/column/row`. */
  readonly asked: readonly string[];
}

const PATH = '/os-maps/maps/raster/v1/wmts';

/** Stands in for the OS Maps API (WMTS): keys and limits as its gateway has them, tiles as its map service has them. */
export function createOsMaps({
  origin,
  keys,
  perMinute = 600,
  slowMilliseconds = 5_000,
}: OsMapsSettings): OsMaps {
  const address = `${origin}${PATH}`;
  const asked: string[] = [];
  let manner: Manner | undefined;
  const isWithin = minutely(perMinute);

  const answer: Answerer = async (request, response, url) => {
    if (url.pathname !== PATH) return false;
    const gate = admit(url.searchParams.get('key') ?? String(request.headers['key'] ?? ''));
    if ('refused' in gate) return refuse(response, gate.refused);
    const wanted = readRequest(url);
    if ('refused' in wanted) return refuse(response, wanted.refused);
    if ('tile' in wanted) return answerTile(response, wanted.tile, gate.plan);
    response.writeHead(200, { 'content-type': 'application/xml' }).end(capabilities(address));
    return true;
  };
  const admit = (key: string) => {
    const plan = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!plan) return { refused: key === '' ? FAULTS.noKey : FAULTS.wrongKey };
    return isWithin(key) ? { plan } : { refused: FAULTS.throttled };
  };
  const answerTile = async (response: ServerResponse, tile: TileName, plan: string) => {
    asked.push(`${tile.layer}/${tile.level}/${tile.column}/${tile.row}`);
    if (manner === 'slow') await setTimeout(slowMilliseconds);
    if (manner && isRude(manner)) return RUDE[manner](response);
    const locator = outOfRange(tile);
    if (locator) return refuse(response, exception('TileOutOfRange', locator, `${locator} is out of range`));
    if (isPremium(tile) && plan !== 'premium') return refuse(response, FAULTS.noPlan);
    return give(response, tile, manner === 'not-kept' ? 'no-store' : 'public, max-age=86400');
  };
  return {
    address,
    answer,
    asked,
    misbehave(next) {
      manner = next;
    },
  };
}

function give(response: ServerResponse, tile: TileName, kept: string): true {
  const body = drawTile(tile);
  response.writeHead(200, {
    'content-type': 'image/png',
    'content-length': String(body.length),
    'cache-control': kept,
    'access-control-allow-origin': '*',
  });
  response.end(body);
  return true;
}

const RUDE = {
  dead: (response: ServerResponse) => Boolean(response.destroy()),
  broken: (response: ServerResponse) =>
    refuse(response, { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sorry</h1>' }),
  throttled: (response: ServerResponse) => refuse(response, FAULTS.throttled),
  unavailable: (response: ServerResponse) => refuse(response, FAULTS.unavailable),
  huge: (response: ServerResponse) =>
    Boolean(response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(4_000_000, 0x89))),
  moved: (response: ServerResponse) =>
    refuse(response, { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' }, body: '' }),
};

const isRude = (manner: Manner): manner is keyof typeof RUDE => Object.hasOwn(RUDE, manner);
