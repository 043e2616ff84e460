import type { Step } from '../step.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { beginning, restsBetween } from './beginning.ts';
import type { Clock, ClockEvent, ClockReading, ClockState } from './clock.ts';
import { numberAt } from './days.ts';
import { scaleFor } from './scale-for.ts';
import type { Scale } from './scale.ts';
import { wallClock } from './wall-clock.ts';

/** What happened to a clock so far: how much it has, and the stretches that are not counted. */
type Run = {
  readonly begunAt: number;
  readonly length: number;
  readonly stops: readonly Stop[];
  readonly still: Still | undefined;
  readonly ended: { readonly how: 'met' | 'cancelled'; readonly at: Temporal.Instant } | undefined;
  readonly steps: readonly Step[];
  /** The number of the day up to which days without work have been told. */
  readonly told: number;
};

type Stop = { readonly from: number; readonly to: number };
type Still = { readonly since: Temporal.Instant; readonly place: number };
type Counting = { readonly calendar: WorkingCalendar; readonly scale: Scale; readonly clock: Clock };

/**
 * How a clock stands at an instant, out of everything that happened to it. Nothing is counted down, so that the same
 * events give the same answer whenever they are read. London's own clock is meant, whatever the season.
 */
export function readClock(calendar: WorkingCalendar, clock: Clock, now: Temporal.Instant): ClockReading {
  const counting = { calendar, scale: scaleFor(calendar, clock.allowed), clock };
  let run = begin(counting, clock.from, [{ step: clock.begins ?? 'received', at: clock.from }]);
  for (const event of clock.events) if (!run.ended) run = follow(counting, run, event);
  return readingOf(counting, run, now);
}

function begin({ calendar, scale, clock }: Counting, from: Temporal.Instant, steps: readonly Step[]): Run {
  const { place, length } = scale.begin(from, clock.allowed);
  const { day, steps: late } = daysCount(clock) ? beginning(calendar, from) : { day: 0, steps: [] };
  return {
    begunAt: place,
    length,
    stops: [],
    still: undefined,
    ended: undefined,
    steps: [...steps, ...late],
    told: day,
  };
}

function follow(counting: Counting, run: Run, event: ClockEvent): Run {
  if (event.did === 'paused') return pause(counting, run, event.at);
  if (event.did === 'resumed') return resume(counting, run, event.at);
  if (event.did === 'restarted') return restart(counting, run, event.at);
  if (event.did === 'extended') return extend(counting, run, event);
  if (event.did === 'moved') return move(counting, run, event);
  return { ...run, ended: { how: event.did, at: event.at } };
}

/** What has run out does not stand still any more. */
function pause({ scale }: Counting, run: Run, at: Temporal.Instant): Run {
  const place = Math.max(scale.pausedAt(at), run.stops.at(-1)?.to ?? run.begunAt);
  if (run.still || place >= placeAfter(run, run.length)) return run;
  return { ...run, still: { since: at, place } };
}

function resume(counting: Counting, run: Run, at: Temporal.Instant): Run {
  if (!run.still) return run;
  const { since, place } = run.still;
  const to = Math.max(place, counting.scale.resumedAt(at));
  const stood = tell(counting, run, { until: since, step: { step: 'stood-still', from: since, to: at } });
  const told = Math.max(stood.told, dayOf(counting, at));
  return { ...stood, told, stops: [...run.stops, { from: place, to }], still: undefined };
}

function restart(counting: Counting, run: Run, at: Temporal.Instant): Run {
  const since = run.still?.since ?? at;
  const stood = run.still
    ? tell(counting, run, { until: since, step: { step: 'stood-still', from: since, to: at } })
    : tell(counting, run, { until: at });
  return begin(counting, at, [...stood.steps, { step: 'began-again', at }]);
}

function extend(counting: Counting, run: Run, { at, by }: ClockEvent & { readonly did: 'extended' }): Run {
  const told = tell(counting, run, { until: at, step: { step: 'extended', at, by } });
  return { ...told, length: run.length + counting.scale.lengthOf(by) };
}

/** The day that was set holds as it is: of a pause that goes on, only what is to come is given back. */
function move(counting: Counting, run: Run, { at, to }: ClockEvent & { readonly did: 'moved' }): Run {
  const { scale } = counting;
  const told = tell(counting, run, { until: at, step: { step: 'moved', at, to } });
  const place = run.still && Math.max(run.still.place, scale.pausedAt(at));
  const stops = run.still && place ? [...run.stops, { from: run.still.place, to: place }] : run.stops;
  const credit = stops.reduce((sum, stop) => sum + stop.to - stop.from, 0);
  return {
    ...told,
    length: Math.max(0, scale.endOf(to) - run.begunAt - credit),
    stops,
    still: run.still && place ? { ...run.still, place } : undefined,
  };
}

function readingOf(counting: Counting, run: Run, now: Temporal.Instant): ClockReading {
  const { scale } = counting;
  const reached = (percent: number) => {
    const place = placeAfter(run, Math.ceil((run.length * percent) / 100));
    return run.still && run.still.place < place ? undefined : scale.instantAt(place);
  };
  const isCancelled = run.ended?.how === 'cancelled';
  const due = isCancelled ? undefined : reached(100);
  return {
    state: stateOf(run, due, now),
    due,
    stillSince: run.ended ? undefined : run.still?.since,
    endedAt: run.ended?.at,
    steps: isCancelled ? run.steps : endingSteps(counting, run, due),
    reached,
  };
}

function stateOf(run: Run, due: Temporal.Instant | undefined, now: Temporal.Instant): ClockState {
  if (run.ended?.how === 'cancelled') return 'cancelled';
  const isLate = due !== undefined && due.epochMilliseconds < (run.ended?.at ?? now).epochMilliseconds;
  if (isLate) return 'breached';
  if (run.ended) return 'met';
  return run.still ? 'paused' : 'running';
}

function endingSteps(counting: Counting, run: Run, due: Temporal.Instant | undefined): readonly Step[] {
  const { scale, clock } = counting;
  if (due) {
    const isTimed = 'workingDays' in clock.allowed && !scale.endsDay(due);
    const step: Step = { step: 'due', at: due, allowed: clock.allowed, ...(isTimed ? { timed: true } : {}) };
    return tell(counting, run, { until: due, step }).steps;
  }
  const { since } = run.still ?? {};
  return since
    ? tell(counting, run, { until: since, step: { step: 'stands-still', since } }).steps
    : run.steps;
}

/** The place at which so much has run, with every stretch before it left out. */
function placeAfter({ begunAt, stops }: Run, length: number): number {
  return stops.reduce((place, { from, to }) => (from < place ? place + to - from : place), begunAt + length);
}

type Telling = { readonly until: Temporal.Instant; readonly step?: Step };

/** Adds the days up to an instant on which nobody works, and then what happened. */
function tell(counting: Counting, run: Run, { until, step }: Telling): Run {
  const day = dayOf(counting, until);
  const rests = restsBetween(counting.calendar, run.told, day);
  return {
    ...run,
    steps: [...run.steps, ...rests, ...(step ? [step] : [])],
    told: Math.max(run.told, day),
  };
}

/** Hours run on every day: of those no number is wanted, and no calendar needs to reach there. */
function dayOf({ calendar, clock }: Counting, at: Temporal.Instant): number {
  return daysCount(clock) ? numberAt(calendar, wallClock(at)) : 0;
}

function daysCount({ allowed }: Pick<Clock, 'allowed'>): boolean {
  return !('hours' in allowed);
}
