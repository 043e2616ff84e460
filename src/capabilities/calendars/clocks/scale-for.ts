import type { Allowance } from '../allowance.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { elapsed } from './elapsed.ts';
import { openTime } from './open-time.ts';
import type { Scale } from './scale.ts';
import { wholeDays } from './whole-days.ts';

/** Working days of a law are whole or are not counted; others are as long as the council is open; hours are hours. */
export function scaleFor(calendar: WorkingCalendar, allowed: Allowance): Scale {
  if ('hours' in allowed) return elapsed;
  return calendar.isStatutory && 'workingDays' in allowed ? wholeDays(calendar) : openTime(calendar);
}
