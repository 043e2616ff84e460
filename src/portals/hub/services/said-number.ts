import type { Tongue } from '#language';
import { sayCount } from '../says/count.ts';

/** A number that was counted to its end. */
export function said(count: number, tongue: Tongue): string {
  return sayCount({ count, more: false }, tongue);
}
