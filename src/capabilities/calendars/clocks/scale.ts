import type { Allowance } from '../allowance.ts';

/**
 * A line on which only what counts has any length: nights, weekends and holidays are points of it. On it a pause is the
 * distance between two places, so that what does not count anyway is never given back a second time.
 */
export type Scale = {
  /** Where a clock begins, and how far from there what is allowed ends. */
  readonly begin: (from: Temporal.Instant, allowed: Allowance) => Begun;
  readonly lengthOf: (allowed: Allowance) => number;
  /** The place up to which it had run when it was paused. */
  readonly pausedAt: (at: Temporal.Instant) => number;
  /** The place from which it ran on. */
  readonly resumedAt: (at: Temporal.Instant) => number;
  readonly endOf: (day: Temporal.PlainDate) => number;
  /** The earliest instant at a place. Refused where the calendar does not reach. */
  readonly instantAt: (place: number) => Temporal.Instant;
  /** Whether an instant is where a working day ends, so that the day alone says it. */
  readonly endsDay: (at: Temporal.Instant) => boolean;
};

export type Begun = { readonly place: number; readonly length: number };

/** An extension counts as its clock does; the check of a service sees to it. */
export function anotherUnit(): Error {
  return new Error('a clock is counted in units that are not its own');
}
