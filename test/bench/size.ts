/** `full` is what figures are of; `small` runs everything once in seconds, so that a test can, and its figures say nothing. */
export const sizes = ['full', 'small'] as const;
export type Size = (typeof sizes)[number];

export function isSize(said: unknown): said is Size {
  return sizes.some((size) => size === said);
}
