import type { At } from './at.ts';
import type { Mark } from './marks/mark.ts';

/** The hidden fields of the form around a map, if a place may be chosen there. */
export type Fields = {
  readonly easting: HTMLInputElement;
  readonly northing: HTMLInputElement;
  /** Where a thing of a layer is asked for: the field that takes its identifier, which names the layer. */
  readonly thing: HTMLInputElement | undefined;
};

export function fieldsNear(map: Element): Fields | undefined {
  const form = map.closest('form') ?? document;
  const easting = form.querySelector<HTMLInputElement>('input[data-map-easting]');
  const northing = form.querySelector<HTMLInputElement>('input[data-map-northing]');
  const thing = form.querySelector<HTMLInputElement>('input[data-map-thing]') ?? undefined;
  return easting === null || northing === null ? undefined : { easting, northing, thing };
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

/** Whether a mark is one of the things that are asked for. */
export function isAskedFor({ thing }: Fields, { layer, id }: Pick<Mark, 'layer' | 'id'>): boolean {
  return thing !== undefined && id !== '' && thing.dataset['mapThing'] === layer;
}

/** Writes the identifier of a thing into the form; what was chosen from a list before is chosen no more. */
export function writeThing({ thing }: Fields, { id }: Pick<Mark, 'id'>): void {
  if (!thing) return;
  thing.value = id;
  for (const radio of thing.form?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])
    if (radio.name === thing.dataset['mapList']) radio.checked = false;
}
