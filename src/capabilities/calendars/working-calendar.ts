import type { InBoth } from '#language';
import type { Announced } from './announced/feed.ts';
import type { BankHoliday } from './bank-holiday.ts';
import type { Division } from './bank-holidays.ts';
import { holidaysKept } from './holidays-kept.ts';
import type { Kept } from './holidays-kept.ts';
import { notCovered } from './not-covered.ts';

/** A day on which the council itself is closed. */
export type Closure = { readonly on: Temporal.PlainDate; readonly why: InBoth<string> };

export type CalendarPlan = {
  readonly division: Division;
  /** ISO weekdays on which the council works; Monday (1) to Friday (5) unless given. */
  readonly weekdays?: readonly number[];
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
  readonly closures: readonly Closure[];
  /** Bank holidays that were announced since the code was written. */
  readonly announced?: readonly Announced[];
  /** As the law counts: from the day after receipt, whatever the hour and the day on which it came. */
  readonly isStatutory?: boolean;
};

/** A day on which nobody works, and why. */
export type Rest = { readonly on: Temporal.PlainDate } & (
  | { readonly because: 'weekend' }
  | { readonly because: 'bank-holiday'; readonly holiday: BankHoliday }
  | { readonly because: 'closure'; readonly why: InBoth<string> }
);

/**
 * Days by number from the first that the snapshot covers. `before[n]` is how many working days come before day n, and
 * `working[k]` the number of the k-th: so that n working days on is two look-ups (a loop over days costs 137 µs).
 */
export type WorkingCalendar = {
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  /** The first, by days since the beginning of 1970. */
  readonly firstDay: number;
  readonly before: Int32Array;
  readonly working: Int32Array;
  readonly rests: ReadonlyMap<number, Rest>;
  readonly isStatutory: boolean;
};

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Builds the tables of a calendar, once; it covers the years of its division's bank holidays. */
export function workingCalendar(plan: CalendarPlan): WorkingCalendar {
  const holidays = holidaysKept(plan.division, plan.announced ?? []);
  const { first, last } = holidays;
  const length = first.until(last).days + 1;
  const rests = restsOf(plan, holidays, length);
  const before = new Int32Array(length + 1);
  for (let day = 0; day < length; day += 1) before[day + 1] = (before[day] ?? 0) + (rests.has(day) ? 0 : 1);
  const working = Int32Array.from({ length }, (_, day) => day).filter((day) => !rests.has(day));
  const { opens, closes, isStatutory = false } = plan;
  const firstDay = epoch.until(first).days;
  return { opens, closes, first, last, firstDay, before, working, rests, isStatutory };
}

/** The number of a day in the calendar; refused outside the years that it covers, since a guess would be a wrong promise. */
export function numberOf(calendar: WorkingCalendar, day: Temporal.PlainDate): number {
  const number = calendar.first.until(day).days;
  if (number < 0 || number >= calendar.before.length - 1) throw notCovered(calendar);
  return number;
}

export function dayNumbered(calendar: WorkingCalendar, number: number): Temporal.PlainDate {
  return calendar.first.add({ days: number });
}

/** The number of the day that lies `count` working days after a day; with 0, that day or the next on which somebody works. */
export function workingNumber(calendar: WorkingCalendar, from: number, count: number): number {
  return workingAt(calendar, (calendar.before[from] ?? Number.NaN) + count);
}

/** The number of the working day at a place among all of them, the first at 0. */
export function workingAt(calendar: WorkingCalendar, place: number): number {
  const found = calendar.working[place];
  if (found === undefined) throw notCovered(calendar);
  return found;
}

/** Working days from one day up to another, the first counted and the last not. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  return (calendar.before[numberOf(calendar, to)] ?? 0) - (calendar.before[numberOf(calendar, from)] ?? 0);
}

function restsOf(plan: CalendarPlan, { first, days }: Kept, length: number): ReadonlyMap<number, Rest> {
  const rests = new Map<number, Rest>();
  for (const { on, why } of plan.closures) rests.set(first.until(on).days, { on, because: 'closure', why });
  for (const { on, holiday } of days)
    rests.set(first.until(on).days, { on, because: 'bank-holiday', holiday });
  const weekdays = new Set(plan.weekdays ?? [1, 2, 3, 4, 5]);
  for (let day = 0; day < length; day += 1)
    if (!weekdays.has(((first.dayOfWeek - 1 + day) % 7) + 1))
      rests.set(day, { on: first.add({ days: day }), because: 'weekend' });
  return rests;
}
