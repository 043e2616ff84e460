import type { TileAt, TileGrid } from '#capabilities/mapping';
import type { OutsideRequest } from '#platform/outside';

/** Where the tiles of one basemap are, and how each is asked for. */
export type TileSource = {
  readonly grid: TileGrid;
  /** The last level that is asked for; the grid's own last one when left out. */
  readonly finest?: number | undefined;
  readonly request: (at: TileAt) => OutsideRequest;
};
