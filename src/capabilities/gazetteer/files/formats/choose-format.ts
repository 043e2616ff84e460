import { addressBasePremium } from './address-base-premium.ts';
import { dtf71, dtf73 } from './dtf.ts';
import type { Format } from './format.ts';

const formats = [addressBasePremium, dtf73, dtf71];

/** How many fields the first record of each type has, by type. */
export type Shape = ReadonlyMap<string, number>;

/** The format that has most of a file's types of record with just so many fields; nothing where none has any. */
export function chooseFormat(shape: Shape): Format | undefined {
  if (shape.size === 0) return addressBasePremium;
  const fits = formats.map((format) => ({ format, fit: fitOf(format, shape) }));
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one));
  return best.fit > 0 ? best.format : undefined;
}

function fitOf({ records }: Format, shape: Shape): number {
  return [...shape].filter(([type, count]) => records.get(type)?.count === count).length;
}

/** Every type of record that any format with a header has. */
export const recordTypes: readonly string[] = [
  ...new Set(formats.flatMap(({ records }) => [...records.keys()])),
];
