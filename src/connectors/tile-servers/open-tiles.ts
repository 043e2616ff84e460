import { join } from 'node:path';
import type { Tile, TilePort, WithinPort } from '#capabilities/mapping';
import type { Clock } from '#platform/clock';
import { fencedGet } from '#platform/outside';
import { allowance } from './allowance.ts';
import { diskShelf } from './disk-shelf.ts';
import type { Basemap, TileLimits } from './basemap.ts';
import { memoryShelf } from './memory-shelf.ts';
import { openBasemap } from './open-basemap.ts';
import { nearby } from './nearby.ts';

export type TilesSettings = {
  readonly basemaps: readonly Basemap[];
  readonly clock: Clock;
  /** Where pictures are kept. */
  readonly folder: string;
  /** True in a council that does not exist: only there may a tile server be a stand-in, without TLS. */
  readonly fictional: boolean;
  readonly within: WithinPort;
  readonly limits?: Partial<TileLimits>;
  /** Hears that a tile server is left alone for a while. */
  readonly onRest?: (basemap: string) => void;
};

const usual: TileLimits = {
  patienceMilliseconds: 5_000,
  mostBytes: 1_000_000,
  mostAtOnce: 8,
  mostWaiting: 64,
  perNetwork: 300,
  memoryBytes: 16_000_000,
  diskBytes: 256_000_000,
  failures: 5,
  restSeconds: 30,
};

/**
 * The tile servers of one council: what they gave is kept in memory and on disk for as long as they say; equal requests are one;
 * who does not answer is left alone for a while, and until then what was kept longer than it should be is better than nothing.
 */
export function openTiles(settings: TilesSettings): TilePort & { readonly close: () => void } {
  const limits = { ...usual, ...settings.limits };
  const { clock, fictional } = settings;
  const outside = fencedGet({ fictional, ...limits });
  const ground = {
    clock,
    limits,
    outside,
    memory: memoryShelf(limits.memoryBytes),
    disk: diskShelf({ folder: join(settings.folder, 'tiles'), mostBytes: limits.diskBytes }),
    isWithin: allowance(clock, limits.perNetwork),
  };
  const opened = new Map(
    settings.basemaps.map((basemap) => {
      const onRest = () => settings.onRest?.(basemap.name);
      return [basemap.name, { basemap, ask: openBasemap(ground, basemap, onRest) }] as const;
    }),
  );
  return {
    tile: async ({ basemap: name, at, network }): Promise<Tile> => {
      const found = opened.get(name);
      if (!found || !nearby(found.basemap.source, await settings.within(), at)) return nowhere;
      return found.ask(at, network);
    },
    close: outside.close,
  };
}

const nowhere: Tile = { how: 'none', maxAge: 3_600 };
