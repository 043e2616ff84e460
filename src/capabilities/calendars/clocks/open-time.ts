import type { Allowance } from '../allowance.ts';
import { numberOf, workingAt, workingNumber } from '../working-calendar.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { beginning } from './beginning.ts';
import { numberAt, wallAt } from './days.ts';
import { anotherUnit } from './scale.ts';
import type { Scale } from './scale.ts';
import { hour, sinceMidnight, instantAtWall, wallClock } from './wall-clock.ts';

/** The time for which the council is open, in milliseconds of the clock on its wall. */
export function openTime(calendar: WorkingCalendar): Scale {
  const opens = sinceMidnight(calendar.opens);
  const closes = sinceMidnight(calendar.closes);
  const day = closes - opens;
  const before = (number: number) => (calendar.before[number] ?? 0) * day;
  const placeOf = (at: Temporal.Instant) => {
    const wall = wallClock(at);
    const number = numberAt(calendar, wall);
    if (calendar.rests.has(number)) return before(number);
    return before(number) + Math.min(Math.max(wall - wallAt(calendar, number) - opens, 0), day);
  };
  return {
    begin: (from, allowed) => {
      const place = placeOf(from);
      if (!('workingDays' in allowed)) return { place, length: hoursOf(allowed) };
      const begun = beginning(calendar, from).day;
      // A day on which nobody works has no number of its own: the next one is day one already.
      const counted = calendar.rests.has(begun) ? allowed.workingDays - 1 : allowed.workingDays;
      return { place, length: before(workingNumber(calendar, begun, counted)) + day - place };
    },
    lengthOf: (allowed) => ('workingDays' in allowed ? allowed.workingDays * day : hoursOf(allowed)),
    pausedAt: placeOf,
    resumedAt: placeOf,
    endOf: (on) => before(numberOf(calendar, on) + 1),
    instantAt: (place) => {
      // What ends with a day ends at closing time, not at the next morning’s opening.
      const whole = Math.max(0, Math.ceil(place / day) - 1);
      const number = workingAt(calendar, whole);
      return instantAtWall(wallAt(calendar, number) + Math.ceil(opens + place - whole * day));
    },
    endsDay: (at) => {
      const wall = wallClock(at);
      return wall - wallAt(calendar, numberAt(calendar, wall)) === closes;
    },
  };
}

function hoursOf(allowed: Allowance): number {
  if ('workingHours' in allowed) return allowed.workingHours * hour;
  throw anotherUnit();
}
