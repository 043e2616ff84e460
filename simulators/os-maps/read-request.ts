import type { Refused } from '../gateway.ts';
import { LAYERS, LEVELS } from './matrix-set.ts';
import type { TileName } from './matrix-set.ts';
import { exception } from './refusals.ts';

export type Asked =
  | { readonly capabilities: true }
  | { readonly tile: TileName }
  | { readonly refused: Refused };

/** Reads a key-value request: names in any case, values as they are written. */
export function readRequest(url: URL): Asked {
  const given = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const missing = ['service', 'request'].find((name) => !given.has(name));
  if (missing) return { refused: lacking(missing) };
  if (given.get('request')?.toLowerCase() === 'getcapabilities') return { capabilities: true };
  return readTile(given);
}

const NEEDED = ['layer', 'tilematrixset', 'tilematrix', 'tilerow', 'tilecol'] as const;

function readTile(given: ReadonlyMap<string, string>): Asked {
  const missing = NEEDED.find((name) => !given.has(name));
  if (missing) return { refused: lacking(missing) };
  const [layer = '', set = '', ...figures] = NEEDED.map((name) => given.get(name) ?? '');
  const [level = -1, row = -1, column = -1] = figures.map(figureIn);
  const tile = { layer, level, column, row };
  const refused = wrongIn(tile, set);
  return refused ? { refused } : { tile };
}

function wrongIn({ layer, level, column, row }: TileName, set: string): Refused | undefined {
  if (!LAYERS.includes(layer)) return wrong('LAYER', `LAYER ${layer} is not known.`);
  if (set !== 'EPSG:27700')
    return wrong(
      'TILEMATRIXSET',
      `Unable to match requested TILEMATRIXSET ${set} to those supported by layer`,
    );
  if (level < 0 || level >= LEVELS) return wrong('TILEMATRIX', 'Unknown TILEMATRIX');
  return Math.min(row, column) < 0 ? wrong('TILEROW', 'TILEROW and TILECOL are numbers') : undefined;
}

const figureIn = (written: string) => (/^\d{1,7}$/.test(written) ? Number(written) : -1);

const lacking = (name: string) =>
  exception('MissingParameterValue', name.toUpperCase(), `No ${name.toUpperCase()} specified`);
const wrong = (locator: string, words: string) => exception('InvalidParameterValue', locator, words);
