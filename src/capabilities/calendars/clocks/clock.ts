import type { Allowance } from '../allowance.ts';
import type { Step } from '../step.ts';

/** What a clock is read from: how long it may run, since when, and everything that happened to it, in the order of time. */
export type Clock = {
  readonly allowed: Allowance;
  readonly from: Temporal.Instant;
  /** How its reasons begin: with what was received, or with a part of the work that began. */
  readonly begins?: 'received' | 'begun';
  readonly events: readonly ClockEvent[];
};

/** `restarted` counts anew from then; `moved` sets another day, whatever had run; what comes after an end is overlooked. */
export type ClockEvent = { readonly at: Temporal.Instant } & (
  | { readonly did: 'paused' | 'resumed' | 'restarted' | 'met' | 'cancelled' }
  | { readonly did: 'extended'; readonly by: Allowance }
  | { readonly did: 'moved'; readonly to: Temporal.PlainDate }
);

/** One that was cancelled is never breached; one that had run out before it was paused does not stand still. */
export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** How a clock stands. */
export type ClockReading = {
  readonly state: ClockState;
  /** None while it stands still, and none once it is cancelled: nobody knows when, and a guess would be a promise. */
  readonly due: Temporal.Instant | undefined;
  /** Since when it stands still. */
  readonly stillSince: Temporal.Instant | undefined;
  /** When it was met, or ended too late, or was cancelled. */
  readonly endedAt: Temporal.Instant | undefined;
  /** Why it is that date, in the order of time. */
  readonly steps: readonly Step[];
  /** When this percentage of its time has run, as it stands; none where it stands still before that. */
  readonly reached: (percent: number) => Temporal.Instant | undefined;
};
