/** What the stand-in can be told to do instead of answering, until told otherwise. */
export const REGISTER_MANNERS = [
  'slow',
  'html',
  'huge',
  'moved',
  'throttled',
  'senseless',
  'cut-off',
  'dead',
  'unavailable',
] as const;
export type RegisterManner = (typeof REGISTER_MANNERS)[number];

/** Plates for which it does so by itself, for whoever tries a demo out: `SLOW1`. */
export const RUDE_PLATES: Readonly<Record<string, RegisterManner>> = {
  SLOW1: 'slow',
  HTML1: 'html',
  HUGE1: 'huge',
  MOVED1: 'moved',
  BUSY1: 'throttled',
  GONE1: 'unavailable',
};
