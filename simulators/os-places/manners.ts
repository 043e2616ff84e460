/** What the stand-in can be told to do instead of answering, until told otherwise. */
export const PLACES_MANNERS = [
  'slow',
  'dead',
  'broken',
  'cut-off',
  'senseless',
  'throttled',
  'unavailable',
  'huge',
  'moved',
] as const;
export type PlacesManner = (typeof PLACES_MANNERS)[number];
