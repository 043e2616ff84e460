import type { Uuid } from '#language';

/** `awaited` has not begun; whether one that runs is late, the hour tells. */
export type ClockStanding = 'awaited' | 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** How a clock stands, as whoever can reckon it says. */
export type Reckoned = {
  readonly clock: string;
  readonly state: ClockStanding;
  readonly dueAt: Temporal.Instant | null;
  readonly stillSince: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  /** Why it is that date; whoever reckoned reads them back. */
  readonly steps: readonly object[];
  /** The highest percentage of its time of which was warned, and when the next is reached. */
  readonly warned: number;
  readonly warnsAt: Temporal.Instant | null;
  /** How many of the case’s happenings concerned it. */
  readonly happenings: number;
};

/** A clock with which a case begins, by a rule that stays its own. */
export type NewClock = Reckoned & { readonly rule: object };

/** A clock as it is kept. */
export type CaseClock = Omit<Reckoned, 'steps'> & {
  readonly case: Uuid;
  readonly rule: unknown;
  readonly steps: unknown;
};

/** When a case is due by its clocks: by the first that runs; where none does, since when they stand still. */
export type CaseDue = {
  readonly dueAt: Temporal.Instant | null;
  readonly steps: readonly object[];
  readonly stillSince: Temporal.Instant | null;
  readonly warned: number;
};

const noDue: CaseDue = { dueAt: null, steps: [], stillSince: null, warned: 0 };

export function dueBy(clocks: readonly Reckoned[]): CaseDue {
  const running = firstOf(clocks.filter(({ state }) => state === 'running'));
  if (running) return { ...noDue, ...running };
  const still = clocks
    .flatMap(({ stillSince, steps }) => (stillSince ? [{ stillSince, steps }] : []))
    .toSorted((one, other) => Temporal.Instant.compare(one.stillSince, other.stillSince))[0];
  return { ...noDue, ...still };
}

/** Of a case that has ended: by the first of the clocks that ended with it. */
export function wasDueBy(clocks: readonly Reckoned[]): CaseDue {
  const last = clocks
    .flatMap(({ endedAt }) => endedAt ?? [])
    .toSorted((one, other) => Temporal.Instant.compare(other, one))[0];
  const ended = clocks.filter(({ endedAt }) => last && endedAt?.equals(last));
  return { ...noDue, ...firstOf(ended) };
}

function firstOf(clocks: readonly Reckoned[]): Pick<CaseDue, 'dueAt' | 'steps' | 'warned'> | undefined {
  return clocks
    .flatMap(({ dueAt, steps, warned }) => (dueAt ? [{ dueAt, steps, warned }] : []))
    .toSorted((one, other) => Temporal.Instant.compare(one.dueAt, other.dueAt))[0];
}
