import { readClock } from '#capabilities/calendars';
import type { Clock, WorkingCalendar } from '#capabilities/calendars';
import type { ClockHappening, Reckoned } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { officeCalendar, statutoryCalendar } from '../publishing/office-calendar.ts';
import { clockOf } from './clock-of.ts';
import type { ClockRule } from './clock-rule.ts';
import type { NamedRule } from './rules-for.ts';

/** The calendars by which clocks run. */
export type Calendars = Readonly<Record<ClockRule['calendar'], WorkingCalendar>>;

export async function calendarsOf(tx: Tx): Promise<Calendars> {
  return { office: await officeCalendar(tx), statutory: await statutoryCalendar(tx) };
}

/** How a clock of a case stands after all that happened to the case. Refused where its calendar does not reach. */
export function reckon(
  named: NamedRule,
  happenings: readonly ClockHappening[],
  calendars: Calendars,
): Reckoned {
  const clock = clockOf(named, happenings);
  return clock ? reckonBegun(named, clock, calendars) : { ...notBegun, clock: named.clock };
}

const notBegun: Omit<Reckoned, 'clock'> = {
  state: 'awaited',
  dueAt: null,
  stillSince: null,
  endedAt: null,
  steps: [],
  happenings: 0,
};

/** Of one that has not ended only the hour tells whether it is late, so that it is kept as running. */
function reckonBegun({ clock: name, rule }: NamedRule, clock: Clock, calendars: Calendars): Reckoned {
  const { state, due, stillSince, endedAt, steps } = readClock(calendars[rule.calendar], clock, clock.from);
  const open = stillSince ? ('paused' as const) : ('running' as const);
  return {
    clock: name,
    state: endedAt ? state : open,
    dueAt: due ?? null,
    stillSince: stillSince ?? null,
    endedAt: endedAt ?? null,
    steps,
    happenings: clock.events.length + 1,
  };
}
