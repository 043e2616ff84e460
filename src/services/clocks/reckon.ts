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
  if (!clock) return { ...notBegun, clock: named.clock };
  return reckonBegun(named, { clock, warned: warnedIn(happenings, named.clock) }, calendars);
}

const notBegun: Omit<Reckoned, 'clock'> = {
  state: 'awaited',
  dueAt: null,
  stillSince: null,
  endedAt: null,
  steps: [],
  happenings: 0,
  warned: 0,
  warnsAt: null,
};

type Begun = { readonly clock: Clock; readonly warned: number };

/** Of one that has not ended only the hour tells whether it is late, so that it is kept as running. */
function reckonBegun(
  { clock: name, rule }: NamedRule,
  { clock, warned }: Begun,
  calendars: Calendars,
): Reckoned {
  const { state, due, stillSince, endedAt, steps, reached } = readClock(
    calendars[rule.calendar],
    clock,
    clock.from,
  );
  const next = endedAt ? undefined : nextWarning(rule, warned);
  const open = stillSince ? ('paused' as const) : ('running' as const);
  return {
    clock: name,
    state: endedAt ? state : open,
    dueAt: due ?? null,
    stillSince: stillSince ?? null,
    endedAt: endedAt ?? null,
    steps,
    happenings: clock.events.length + 1,
    warned,
    warnsAt: (next !== undefined && reached(next)) || null,
  };
}

/** The first percentage of which was not warned yet. */
export function nextWarning({ warns }: Pick<ClockRule, 'warns'>, warned: number): number | undefined {
  return warns.find((percent) => percent > warned);
}

function warnedIn(happenings: readonly ClockHappening[], clock: string): number {
  const said = happenings.flatMap((one) => (one.did === 'warned' && one.clock === clock ? one.percent : []));
  return Math.max(0, ...said);
}
