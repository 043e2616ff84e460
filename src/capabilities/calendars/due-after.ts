import { london } from '#language';
import type { Allowance } from './allowance.ts';
import type { Step } from './step.ts';
import { dayNumbered, numberOf, workingNumber } from './working-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A moment, and why it is that one. */
export type Due = { readonly at: Temporal.Instant; readonly steps: readonly Step[] };

/**
 * When something received at an instant is due. The day of receipt is day nought; what comes after closing time, or on a
 * day when nobody works, counts from the next working day; on a statutory calendar the first working day after the receipt is
 * day one all the same. London's own clock is meant, whatever the season.
 */
export function dueAfter(calendar: WorkingCalendar, from: Temporal.Instant, allowed: Allowance): Due {
  if ('hours' in allowed) {
    const at = from.add({ hours: allowed.hours });
    return {
      at,
      steps: [
        { step: 'received', at: from },
        { step: 'due', at, allowed },
      ],
    };
  }
  const begun = beginning(calendar, from);
  const ended =
    'workingDays' in allowed
      ? endOfDay(calendar, begun, allowed.workingDays)
      : endOfHours(calendar, begun, allowed.workingHours);
  const at = instantOf(dayNumbered(calendar, ended.day), ended.time);
  const skipped = skips(calendar, begun.day, ended.day);
  return { at, steps: [...begun.steps, ...skipped, { step: 'due', at, allowed }] };
}

type Moment = { readonly day: number; readonly time: Temporal.PlainTime };

/** The day from which it counts, the time of that day, and the steps that led there. */
function beginning(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
): Moment & { readonly steps: readonly Step[] } {
  const local = from.toZonedDateTimeISO(london);
  const given = numberOf(calendar, local.toPlainDate());
  const time = local.toPlainTime();
  const received: Step = { step: 'received', at: from };
  if (calendar.isStatutory) return { day: given, time: calendar.opens, steps: [received] };
  const late = !calendar.rests.has(given) && Temporal.PlainTime.compare(time, calendar.closes) >= 0;
  const day = workingNumber(calendar, late ? given + 1 : given, 0);
  if (day === given) return { day, time: laterOf(time, calendar.opens), steps: [received] };
  const after: readonly Step[] = late ? [{ step: 'after-closing', closed: calendar.closes }] : [];
  const counted: Step = { step: 'counted-from', on: dayNumbered(calendar, day) };
  return { day, time: calendar.opens, steps: [received, ...after, ...skips(calendar, given, day), counted] };
}

function endOfDay(calendar: WorkingCalendar, { day }: Moment, days: number): Moment {
  // A day on which nobody works has no number of its own: the next one is day one already.
  const counted = calendar.rests.has(day) ? days - 1 : days;
  return { day: workingNumber(calendar, day, counted), time: calendar.closes };
}

function endOfHours(calendar: WorkingCalendar, { day, time }: Moment, hours: number): Moment {
  const { opens, closes } = calendar;
  const openSeconds = secondsBetween(opens, closes);
  const total = secondsBetween(opens, time) + hours * 3_600;
  // What ends with the day ends at closing time, not at the next morning's opening.
  const daysOn = Math.max(0, Math.ceil(total / openSeconds) - 1);
  return {
    day: workingNumber(calendar, day, daysOn),
    time: opens.add({ seconds: Math.round(total - daysOn * openSeconds) }),
  };
}

/** The days between two on which nobody works, each weekend as one. */
function skips(calendar: WorkingCalendar, from: number, to: number): readonly Step[] {
  const steps: Step[] = [];
  for (let day = from; day < to; day += 1) {
    const rest = calendar.rests.get(day);
    if (!rest) continue;
    const on = dayNumbered(calendar, day);
    const last = steps.at(-1);
    if (rest.because === 'bank-holiday') steps.push({ step: 'bank-holiday', on, holiday: rest.holiday });
    else if (rest.because === 'closure') steps.push({ step: 'closure', on, why: rest.why });
    else if (last?.step === 'weekend' && last.to.add({ days: 1 }).equals(on))
      steps.splice(-1, 1, { ...last, to: on });
    else steps.push({ step: 'weekend', from: on, to: on });
  }
  return steps;
}

function instantOf(day: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: london, plainTime }).toInstant();
}

function laterOf(one: Temporal.PlainTime, other: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(one, other) < 0 ? other : one;
}

function secondsBetween(from: Temporal.PlainTime, to: Temporal.PlainTime): number {
  return from.until(to).total('seconds');
}
