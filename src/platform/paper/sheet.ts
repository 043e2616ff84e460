/** Millimetres as the points of a page. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Where things stand on the first sheet, from its upper left corner. */
export const sheet = {
  margin: mm(20),
  /** The address: what a window shows, and a printer reads. */
  window: { left: mm(25), top: mm(40.2), width: mm(94), bottom: mm(66.2) },
  /** Beside the window: when it was written. */
  aside: { left: mm(128), top: mm(40.2), width: mm(62) },
  head: mm(13),
  /** Below this it is the letter's own. */
  body: mm(96),
  /** Later sheets begin higher. */
  next: mm(22),
  foot: mm(280),
} as const;

export const sizes = { head: 16, address: 9.5, subject: 14, body: 12, foot: 9 } as const;
