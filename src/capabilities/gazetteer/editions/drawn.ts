import { usrn } from '#language';
import type { Usrn } from '#language';

/** Up to which street lines are drawn up, none at the beginning, and the number of the last heading. */
export type Drawn = { readonly street: Usrn | undefined; readonly heading: number };

/** The place to which a run has come: `streets.90000001.57`, and when all lines are there `words.3`, parts of the headings. */
export function sayDrawn({ street, heading }: Drawn): string {
  return `streets.${String(street ?? 0)}.${String(heading)}`;
}

export function sayIndexed(parts: number): string {
  return `words.${String(parts)}`;
}

/** How far lines are drawn up; nothing when they all are. */
export function readDrawn(place: string): Drawn | undefined {
  const [kind, street, heading] = place.split('.');
  if (kind !== 'streets') return undefined;
  return { street: street === '0' ? undefined : usrn.parse(street), heading: Number(heading) };
}

/** How many parts of the headings have their words written down. */
export function readIndexed(place: string): number {
  const [kind, parts] = place.split('.');
  return kind === 'words' ? Number(parts) : 0;
}
