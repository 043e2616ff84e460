import type { Tongue } from '#language';
import { distanceWords } from './say-distance.words.ts';

const formats = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  cy: new Intl.NumberFormat('cy-GB', { maximumFractionDigits: 1 }),
} as const;
const metresInMile = 1_609.344;
/** A quarter of a mile. */
const far = 400;

/** `250 metres`, `1.2 miles`: as the crow flies. */
export function sayDistance(metres: number, tongue: Tongue): string {
  const words = distanceWords[tongue];
  if (metres < far) return words.metres(String(Math.max(10, Math.round(metres / 10) * 10)));
  const miles = Math.max(0.3, Math.round((metres / metresInMile) * 10) / 10);
  return words.miles(formats[tongue].format(miles), miles === 1);
}
