import { nearestStreet } from './nearest-street.ts';
import type { At, Street } from './read.ts';
import type { MapWords } from './words.ts';

/** The hidden fields of the form around a map, if a place may be chosen there. */
export type Fields = { readonly easting: HTMLInputElement; readonly northing: HTMLInputElement };

export function fieldsNear(map: Element): Fields | undefined {
  const form = map.closest('form') ?? document;
  const easting = form.querySelector<HTMLInputElement>('input[data-map-easting]');
  const northing = form.querySelector<HTMLInputElement>('input[data-map-northing]');
  return easting === null || northing === null ? undefined : { easting, northing };
}

/** The place that the form holds already, from an earlier answer. */
export function chosenIn({ easting, northing }: Fields): At | undefined {
  const at = [Number(easting.value), Number(northing.value)] as const;
  return easting.value !== '' && northing.value !== '' && at.every(Number.isFinite) ? at : undefined;
}

/** Writes the place into the form, in whole metres. */
export function write({ easting, northing }: Fields, [e, n]: At): void {
  easting.value = String(Math.round(e));
  northing.value = String(Math.round(n));
}

export function sayChosen(words: MapWords, streets: readonly Street[], at: At): string {
  const street = nearestStreet(streets, at);
  return street === undefined
    ? words.chosenNoStreet(Math.round(at[0]), Math.round(at[1]))
    : words.chosen(street.name);
}

export function sayOver(words: MapWords, streets: readonly Street[], at: At): string {
  const street = nearestStreet(streets, at, 40);
  return street === undefined ? words.overNothing : words.over(street.name);
}
