import type { Body } from '#platform/http';

/** The button that has the page shown again with what its sources say; it is no answer. */
export const lookUpButton = 'look-up';

export function isLookUpButton(entered: Body): boolean {
  return Object.hasOwn(entered, lookUpButton);
}
