import { sayDayOfYear } from '#language';
import type { Tongue } from '#language';
import { datesWords } from './say-dates.words.ts';

type Dates = {
  readonly from: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | undefined;
};

/** `1 April 2001 to 3 March 2020`, `since 1 April 2001`; nothing where no day is known. */
export function sayDates({ from, until }: Dates, tongue: Tongue): string {
  const words = datesWords[tongue];
  const day = (on: Temporal.PlainDate) => sayDayOfYear(on, tongue);
  if (from && until) return words.between(day(from), day(until));
  if (from) return words.from(day(from));
  return until ? words.until(day(until)) : '';
}
