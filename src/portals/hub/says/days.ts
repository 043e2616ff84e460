import type { Tongue } from '#language';
import { shortDay } from './due.ts';
import { daysWords } from './days.words.ts';

/** A day as a desk needs it: `Tue 30 Nov 2027` and `in 375 days`. */
export function sayDayAway(day: Temporal.PlainDate, today: Temporal.PlainDate, tongue: Tongue) {
  return { day: shortDay(day, today, tongue), distance: distanceOf(today.until(day).days, tongue) };
}

function distanceOf(days: number, tongue: Tongue): string {
  const words = daysWords[tongue];
  if (days === 0) return words.today;
  if (Math.abs(days) === 1) return days === 1 ? words.tomorrow : words.yesterday;
  return days > 0 ? words.ahead(days) : words.ago(-days);
}
