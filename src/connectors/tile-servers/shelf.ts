import type { Tile } from '#capabilities/mapping';

type Picture = Extract<Tile, { how: 'found' }>;

/** A picture that was fetched, or that there is none, and until when that holds (milliseconds of the epoch). */
export type Kept = {
  readonly type: Picture['type'] | 'none';
  readonly body: Buffer;
  readonly until: number;
};

/** Keeps what was fetched. A shelf that fails has nothing, and takes nothing: it is never in the way. */
export type Shelf = {
  readonly take: (key: string) => Promise<Kept | undefined>;
  readonly put: (key: string, kept: Kept) => Promise<void>;
};
