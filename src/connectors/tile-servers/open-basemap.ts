import { createHash } from 'node:crypto';
import type { Tile, TileAt } from '#capabilities/mapping';
import type { Clock } from '#platform/clock';
import { breaker } from '#platform/outside';
import type { FencedGet } from '#platform/outside';
import { allowance } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import type { Basemap, TileLimits } from './basemap.ts';
import { readAnswer } from './read-answer.ts';
import type { Kept, Shelf } from './shelf.ts';

/** What the basemaps of a council share. */
export type TileGround = {
  readonly clock: Clock;
  readonly limits: TileLimits;
  readonly outside: FencedGet;
  readonly memory: Shelf;
  readonly disk: Shelf;
  readonly isWithin: Allowance;
};

export type Ask = (at: TileAt, network: string) => Promise<Tile>;

/** After that nobody wants to see it any more. */
const staleMilliseconds = 7 * 86_400_000;

/** One basemap: from the shelves while it is fresh, else from outside, once however many ask. */
export function openBasemap(ground: TileGround, basemap: Basemap, onRest: () => void): Ask {
  const { clock, limits, memory, disk } = ground;
  const now = () => clock.now().epochMilliseconds;
  const folder = createHash('sha256').update(basemap.identity).digest('hex').slice(0, 16);
  const underWay = new Map<string, Promise<Tile>>();
  const fetched = fetcher(ground, basemap, onRest);
  return async (at, network) => {
    const key = `${folder}/${String(at.level)}/${String(at.column)}/${String(at.row)}`;
    const known = await memory.take(key);
    if (known && known.until > now()) return said(known, now());
    const waitedFor = underWay.get(key);
    if (waitedFor) return waitedFor;
    if (underWay.size >= limits.mostWaiting) return { how: 'unavailable', retryAfter: 1 };
    const asking = ask();
    underWay.set(key, asking);
    return asking.finally(() => underWay.delete(key));

    async function ask(): Promise<Tile> {
      const old = await disk.take(key);
      if (old && old.until > now()) {
        await memory.put(key, old);
        return said(old, now());
      }
      const { kept, tile } = await fetched(at, network);
      if (kept) await Promise.all([memory.put(key, kept), disk.put(key, kept)]);
      const isUsable = old && old.type !== 'none' && old.until > now() - staleMilliseconds;
      return tile.how === 'unavailable' && isUsable ? { ...said(old, now()), maxAge: 60 } : tile;
    }
  };
}

function said({ type, body, until }: Kept, now: number): Extract<Tile, { maxAge: number }> {
  const maxAge = Math.max(0, Math.floor((until - now) / 1_000));
  return type === 'none' ? { how: 'none', maxAge } : { how: 'found', type, body, maxAge };
}

type Fetched = { readonly tile: Tile; readonly kept?: Kept };

/** Asks the outside, within the limits and as long as it answers. */
function fetcher(
  { clock, limits, outside, isWithin }: TileGround,
  { source, perMinute }: Basemap,
  onRest: () => void,
): (at: TileAt, network: string) => Promise<Fetched> {
  const mayFetch = allowance(clock, perMinute);
  const state = breaker({ clock, ...limits, onRest });
  return async (at, network) => {
    if (!isWithin(network) || !mayFetch('all')) return { tile: { how: 'unavailable', retryAfter: 30 } };
    const rest = state.resting();
    if (rest !== undefined) return { tile: { how: 'unavailable', retryAfter: rest } };
    const answer = await outside.get(source.request(at)).then(readAnswer, () => ({ how: 'failed' }) as const);
    if (answer.how === 'failed') state.failed();
    if (answer.how === 'later') state.rest(answer.seconds);
    if (answer.how !== 'kept') {
      const retryAfter = answer.how === 'later' ? answer.seconds : limits.restSeconds;
      return { tile: { how: 'unavailable', retryAfter } };
    }
    state.worked();
    const { type, body, maxAge } = answer;
    const now = clock.now().epochMilliseconds;
    const kept = { type, body, until: now + maxAge * 1_000 };
    return { tile: said(kept, now), ...(maxAge > 0 ? { kept } : {}) };
  };
}
