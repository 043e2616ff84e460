import type { TileSource } from './tile-source.ts';

export type Basemap = {
  readonly name: string;
  readonly source: TileSource;
  /** Tells this source from the one that the council had under that name before: its pictures are kept apart. */
  readonly identity: string;
  /** Tiles that may be fetched a minute, by everybody together. */
  readonly perMinute: number;
};

export type TileLimits = {
  readonly patienceMilliseconds: number;
  readonly mostBytes: number;
  readonly mostAtOnce: number;
  /** Asked for and not yet there; whoever comes then is asked to come again. */
  readonly mostWaiting: number;
  /** Fetched for one network in a minute; what is kept does not count. */
  readonly perNetwork: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly failures: number;
  readonly restSeconds: number;
};
