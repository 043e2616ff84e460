import type { Step } from '../step.ts';
import { dayNumbered, workingNumber } from '../working-calendar.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { numberAt, wallAt } from './days.ts';
import { sinceMidnight, wallClock } from './wall-clock.ts';

/** From which day it counts, by its number in the calendar, and the steps that led there. */
export type Beginning = { readonly day: number; readonly steps: readonly Step[] };

/**
 * The day of receipt is day nought; what comes after closing time, or on a day when nobody works, counts from the next working
 * day. On a statutory calendar it is the day itself, whatever the hour.
 */
export function beginning(calendar: WorkingCalendar, from: Temporal.Instant): Beginning {
  const wall = wallClock(from);
  const given = numberAt(calendar, wall);
  if (calendar.isStatutory) return { day: given, steps: [] };
  const isLate =
    !calendar.rests.has(given) && wall - wallAt(calendar, given) >= sinceMidnight(calendar.closes);
  const day = workingNumber(calendar, isLate ? given + 1 : given, 0);
  if (day === given) return { day, steps: [] };
  const after: readonly Step[] = isLate ? [{ step: 'after-closing', closed: calendar.closes }] : [];
  const counted: Step = { step: 'counted-from', on: dayNumbered(calendar, day) };
  return { day, steps: [...after, ...restsBetween(calendar, given, day), counted] };
}

/** The days from one to before another on which nobody works, each weekend as one. */
export function restsBetween(calendar: WorkingCalendar, from: number, to: number): readonly Step[] {
  const steps: Step[] = [];
  for (let day = from; day < to; day += 1) {
    const rest = calendar.rests.get(day);
    if (!rest) continue;
    const { on } = rest;
    const last = steps.at(-1);
    if (rest.because === 'bank-holiday') steps.push({ step: 'bank-holiday', on, holiday: rest.holiday });
    else if (rest.because === 'closure') steps.push({ step: 'closure', on, why: rest.why });
    else if (last?.step === 'weekend' && calendar.rests.get(day - 1)?.on === last.to)
      steps.splice(-1, 1, { ...last, to: on });
    else steps.push({ step: 'weekend', from: on, to: on });
  }
  return steps;
}
