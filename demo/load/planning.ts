import type { Staff } from './staff.ts';

export type Planning = {
  readonly seed: number;
  readonly staff: Staff;
  /** Nothing is done at this instant or later. */
  readonly end: Temporal.Instant;
  /** How many can be done at a time. */
  readonly lanes: number;
};
