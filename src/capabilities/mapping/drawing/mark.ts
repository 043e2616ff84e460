import type { GridPoint } from '#language';

/** A report or other place of ours, as a coloured point. `chosen` is the one that the page is about. */
export type Mark = {
  readonly point: GridPoint;
  readonly chosen?: boolean;
  /** One letter, by which a list beside the map means the same place. */
  readonly letter?: string;
};
