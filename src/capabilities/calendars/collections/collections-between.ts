import { weekdays } from '#language';
import type { CollectionRound, InBoth } from '#language';
import { divisions, holidayNames } from '../bank-holidays.ts';
import { notCovered } from '../not-covered.ts';
import type { CollectionChange, CollectionRules } from './collection-rules.ts';

/** One collection: its usual day, and the day on which it is made. */
export type Collection = {
  readonly usual: Temporal.PlainDate;
  /** Nothing where it is not made at all. */
  readonly on: Temporal.PlainDate | undefined;
  /** Why it is not made on its usual day. */
  readonly why: InBoth<string> | undefined;
};

type Days = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** No collection is moved by more days than this. */
const mostDays = 14;

/**
 * The collections of a round from one day to another, both of them among it, in order. Those that are not made stand at
 * their usual day. Refused beyond the years for which bank holidays are known, where they count.
 */
export function collectionsBetween(
  round: CollectionRound,
  { from, to }: Days,
  rules: CollectionRules,
): readonly Collection[] {
  const holidays = holidaysOf(rules, { from, to });
  return usualDays(round, { from: from.subtract({ days: mostDays }), to: to.add({ days: mostDays }) })
    .map((usual) => collectionOn(usual, { stream: round.stream, rules, holidays }))
    .filter(({ usual, on = usual }) => isWithin(on, { from, to }))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on ?? one.usual, other.on ?? other.usual));
}

/** Every so many weeks on one day of the week, counted from the round's first day in both directions. */
function usualDays(
  { weekday, everyWeeks, first }: CollectionRound,
  { from, to }: Days,
): Temporal.PlainDate[] {
  const wanted = weekdays.indexOf(weekday) + 1;
  const step = 7 * everyWeeks;
  const begin = first ?? from.add({ days: (wanted - from.dayOfWeek + 7) % 7 });
  const behind = begin.until(from).days;
  const days: Temporal.PlainDate[] = [];
  for (let ahead = Math.ceil(behind / step) * step; ; ahead += step) {
    const day = begin.add({ days: ahead });
    if (Temporal.PlainDate.compare(day, to) > 0) return days;
    days.push(day);
  }
}

type Holidays = ReadonlyMap<string, InBoth<string>>;
type Known = { readonly stream: string; readonly rules: CollectionRules; readonly holidays: Holidays };

function collectionOn(usual: Temporal.PlainDate, { stream, rules, holidays }: Known): Collection {
  const change = rules.changes.find((one) => isAbout(one, usual, stream));
  if (change) {
    const on = change.later === undefined ? undefined : usual.add({ days: change.later });
    return { usual, on, why: change.why };
  }
  return afterHolidays(usual, holidays);
}

function isAbout(
  { from, until, streams }: CollectionChange,
  usual: Temporal.PlainDate,
  stream: string,
): boolean {
  return isWithin(usual, { from, to: until }) && (streams.length === 0 || streams.includes(stream));
}

/** A day later for each holiday of the week that lies on it or before, and never later than the Saturday. */
function afterHolidays(usual: Temporal.PlainDate, holidays: Holidays): Collection {
  const monday = usual.subtract({ days: usual.dayOfWeek - 1 });
  const saturday = monday.add({ days: 5 });
  let [on, why] = [usual, undefined as InBoth<string> | undefined];
  for (let day = monday; Temporal.PlainDate.compare(day, on) <= 0; day = day.add({ days: 1 })) {
    const holiday = holidays.get(day.toString());
    if (!holiday || Temporal.PlainDate.compare(on, saturday) >= 0) continue;
    on = on.add({ days: 1 });
    why ??= holiday;
  }
  return { usual, on, why };
}

function holidaysOf({ division, holidays }: CollectionRules, { from, to }: Days): Holidays {
  if (holidays.length === 0) return new Map();
  const { first, last, days } = divisions[division];
  const isCovered = isWithin(from, daysOf(first, last)) && isWithin(to, daysOf(first, last));
  if (!isCovered) throw notCovered({ first: daysOf(first, last).from, last: daysOf(first, last).to });
  return new Map(
    holidays.flatMap((holiday) =>
      (days[holiday] ?? []).map((day): [string, InBoth<string>] => [
        day,
        { en: holidayNames.en[holiday], cy: holidayNames.cy[holiday] },
      ]),
    ),
  );
}

function daysOf(first: string, last: string): Days {
  return { from: Temporal.PlainDate.from(first), to: Temporal.PlainDate.from(last) };
}

function isWithin(day: Temporal.PlainDate, { from, to }: Days): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}
