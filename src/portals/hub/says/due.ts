import { londonDay, sayShortDate, sayTime } from '#language';
import type { Tongue } from '#language';
import { dueWords } from './due.words.ts';

/** A due time as a desk needs it: how far away, on which day, and how much it presses. */
export type DueSaid = {
  readonly presses: 'late' | 'soon' | undefined;
  readonly distance: string;
  readonly day: string;
};

/** `2 days late`, `Thu 19 Nov`. Days are London's. */
export function sayDue(due: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): DueSaid {
  const words = dueWords[tongue];
  const [dueOn, today] = [londonDay(due), londonDay(now)];
  const days = today.until(dueOn).days;
  const time = sayTime(due, tongue);
  const day = shortDay(dueOn, today, tongue);
  if (Temporal.Instant.compare(due, now) < 0)
    return { presses: 'late', distance: days === 0 ? words.lateSince(time) : words.daysLate(-days), day };
  if (days === 0) return { presses: 'soon', distance: words.today(time), day };
  if (days === 1) return { presses: undefined, distance: words.tomorrow(time), day };
  return { presses: undefined, distance: words.inDays(days), day };
}

/** Of a case whose time stands still: `Stands still`, `since Thu 19 Nov`. */
export function sayStill(since: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): DueSaid {
  const words = dueWords[tongue];
  const day = words.since(shortDay(londonDay(since), londonDay(now), tongue));
  return { presses: undefined, distance: words.still, day };
}

/** Of a case that has ended: `Closed`, `Thu 19 Nov`. */
export function sayClosed(at: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): DueSaid {
  const day = shortDay(londonDay(at), londonDay(now), tongue);
  return { presses: undefined, distance: dueWords[tongue].closed, day };
}

/** When something happened, short: `Today, 7:12am`, `Yesterday, 5pm`, `Tue 17 Nov, 6:12pm`. */
export function sayPast(at: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): string {
  const words = dueWords[tongue];
  const [on, today] = [londonDay(at), londonDay(now)];
  const days = on.until(today).days;
  const time = sayTime(at, tongue);
  if (days === 0) return words.today(time);
  if (days === 1) return words.yesterday(time);
  return `${shortDay(on, today, tongue)}, ${time}`;
}

/** The same in the middle of a sentence: `reported today, 7:12am`. Days of the week keep their capital. */
export function sayPastWithin(at: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): string {
  const said = sayPast(at, now, tongue);
  const isNear = londonDay(at).until(londonDay(now)).days <= 1;
  return isNear ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

/** `Thu 19 Nov`, with the year when it is another. */
export function shortDay(day: Temporal.PlainDate, today: Temporal.PlainDate, tongue: Tongue): string {
  return sayShortDate(day, tongue) + (day.year === today.year ? '' : ` ${String(day.year)}`);
}
