import type { Count } from '#capabilities/cases';
import type { Tongue } from '#language';

/** Made once: a formatter costs far more than what it formats. */
const formats = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy-GB') } as const;

/** `212`, `10,000+`: exact as far as it was counted. */
export function sayCount({ count, more }: Count, tongue: Tongue): string {
  return formats[tongue].format(count) + (more ? '+' : '');
}

/** A number that was counted to its end. */
export function said(count: number, tongue: Tongue): string {
  return sayCount({ count, more: false }, tongue);
}
