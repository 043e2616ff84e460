/** What the stand-in can be told to do instead of giving the tile, until told otherwise. */
export const MANNERS = [
  'slow',
  'dead',
  'broken',
  'throttled',
  'unavailable',
  'huge',
  'moved',
  'not-kept',
] as const;
export type Manner = (typeof MANNERS)[number];
