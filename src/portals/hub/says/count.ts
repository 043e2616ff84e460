import type { Count } from '#capabilities/cases';
import type { Tongue } from '#language';

const locales = { en: 'en-GB', cy: 'cy-GB' } as const;

/** `212`, `10,000+`: exact as far as it was counted. */
export function sayCount({ count, more }: Count, tongue: Tongue): string {
  return count.toLocaleString(locales[tongue]) + (more ? '+' : '');
}
