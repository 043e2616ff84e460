import type { StandingOf } from '#platform/maintenance';
import type { Ground } from './pipeline.ts';

export type ServeSettings = {
  readonly ground: Ground;
  readonly now: () => Temporal.Instant;
  readonly standingOf: StandingOf;
};
