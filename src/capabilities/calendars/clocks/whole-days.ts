import type { Allowance } from '../allowance.ts';
import { numberOf, workingAt } from '../working-calendar.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { numberAt, wallAt } from './days.ts';
import { anotherUnit } from './scale.ts';
import type { Scale } from './scale.ts';
import { instantAtWall, sinceMidnight, wallClock } from './wall-clock.ts';

/**
 * Working days as laws count them: the first is the one after the receipt, and of a pause the day on which it begins, the day on
 * which it ends and all between are left out (Freedom of Information Act 2000, section 10).
 */
export function wholeDays(calendar: WorkingCalendar): Scale {
  const until = (day: number) => calendar.before[day] ?? 0;
  const numbered = (at: Temporal.Instant) => numberAt(calendar, wallClock(at));
  const closes = sinceMidnight(calendar.closes);
  return {
    begin: (from, allowed) => ({ place: until(numbered(from) + 1), length: lengthOf(allowed) }),
    lengthOf,
    pausedAt: (at) => until(numbered(at)),
    resumedAt: (at) => until(numbered(at) + 1),
    endOf: (day) => until(numberOf(calendar, day) + 1),
    instantAt: (place) => instantAtWall(wallAt(calendar, workingAt(calendar, Math.ceil(place) - 1)) + closes),
    endsDay: () => true,
  };
}

function lengthOf(allowed: Allowance): number {
  if ('workingDays' in allowed) return allowed.workingDays;
  throw anotherUnit();
}
