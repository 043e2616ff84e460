/** How a name is written; the browser has a font for each, of this size in pixels. */
export const sizes = {
  place: 16,
  station: 12,
  main: 13,
  street: 12,
  path: 11.5,
  water: 13,
  park: 12.5,
} as const;
export type NameStyle = keyof typeof sizes;
