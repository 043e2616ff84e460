import { sayMoment } from '#language';
import type { InBoth, Tongue } from '#language';
import { lookupWords } from './lookups.words.ts';

/** `just now`, `2 minutes ago`, `3 hours ago`, and then its day and time. */
export function sayAgo(at: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): string {
  const words = lookupWords[tongue];
  const minutes = Math.floor(at.until(now).total('minutes'));
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutesAgo(minutes);
  return minutes < 24 * 60 ? words.hoursAgo(Math.floor(minutes / 60)) : words.on(sayMoment(at, tongue));
}

type Source = { readonly name: InBoth<string>; readonly at: Temporal.Instant };

/** Whose word it is and how old: `From the works register, 2 minutes ago.` */
export function sayFrom({ name, at }: Source, now: Temporal.Instant, tongue: Tongue): string {
  return lookupWords[tongue].from(name[tongue], sayAgo(at, now, tongue));
}
