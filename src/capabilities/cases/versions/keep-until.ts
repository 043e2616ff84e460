import { londonDay } from '#language';
import type { Retention } from './service-version.ts';

/** The instants from which a period may run, as far as they are known. */
export type Ends = {
  readonly closing: Temporal.Instant;
  readonly parentClosing?: Temporal.Instant | undefined;
};

/** The last day on which a closed case is kept; nothing when it is kept for ever or the day cannot be computed. */
export function keepUntil(retention: Retention, ends: Ends): Temporal.PlainDate | null {
  if (retention.keep === 'for-ever') return null;
  const starts: Partial<Record<typeof retention.from, Temporal.Instant | undefined>> = {
    closing: ends.closing,
    'parent-closing': ends.parentClosing,
  };
  const start = starts[retention.from];
  return start ? londonDay(start).add(retention.keep) : null;
}
