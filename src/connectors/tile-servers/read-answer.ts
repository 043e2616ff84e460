import { retryAfter } from '#platform/outside';
import type { Got } from '#platform/outside';
import { freshness } from './freshness.ts';
import { pictureType } from './picture-type.ts';
import type { Kept } from './shelf.ts';

/** What a tile server's answer amounts to: something to keep, a wish to be left alone, or a failure. */
export type Answered =
  | ({ readonly how: 'kept'; readonly maxAge: number } & Pick<Kept, 'type' | 'body'>)
  | { readonly how: 'later'; readonly seconds: number }
  | { readonly how: 'failed' };

const anHour = 3_600;

export function readAnswer({ status, headers, body }: Got): Answered {
  if (status === 200) {
    const type = pictureType(body);
    return type ? { how: 'kept', type, body, maxAge: freshness(headers) } : { how: 'failed' };
  }
  if (status === 204 || status === 404 || (status === 400 && isOutOfRange(body)))
    return { how: 'kept', type: 'none', body: Buffer.alloc(0), maxAge: Math.max(anHour, freshness(headers)) };
  if (status === 429 || (status === 503 && headers['retry-after'] !== undefined))
    return { how: 'later', seconds: retryAfter(headers) };
  return { how: 'failed' };
}

/** A WMTS says so in an exception report (OGC 07-057r7, table 24). */
function isOutOfRange(body: Buffer): boolean {
  return body.toString('utf8', 0, 2_000).includes('TileOutOfRange');
}
