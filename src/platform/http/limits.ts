import { networkOf } from './network.ts';

/**
 * What one network may ask for in a minute: reading, changing, and looking up what is not there. A whole council may stand
 * behind one address, so this holds off a flood and a scanner and nothing else; guessing is limited where it is done, by
 * `countAttempt`.
 */
export type RequestLimits = { readonly reads: number; readonly changes: number; readonly misses: number };

export const usualLimits: RequestLimits = { reads: 6_000, changes: 1_200, misses: 120 };

const windowMilliseconds = 60_000;
const mostNetworks = 50_000;

export type RequestLimiter = {
  /** Counts one, and says whether it is within the limit. */
  readonly isWithin: (address: string, kind: keyof RequestLimits, now: Temporal.Instant) => boolean;
  /** Whether one more would be within the limit; counts nothing. */
  readonly hasRoom: (address: string, kind: keyof RequestLimits, now: Temporal.Instant) => boolean;
};

/** Counts the requests of each network in this process, minute by minute; forgets a network when its minute is over. */
export function requestLimiter(limits: RequestLimits): RequestLimiter {
  let windowStart = 0;
  const counts = new Map<string, number>();
  function counted(key: string, now: Temporal.Instant): number {
    // A clock that was put back an hour would make this minute last for an hour and a minute.
    const isOver = Math.abs(now.epochMilliseconds - windowStart) >= windowMilliseconds;
    if (isOver || counts.size > mostNetworks) {
      counts.clear();
      windowStart = now.epochMilliseconds;
    }
    return counts.get(key) ?? 0;
  }
  return {
    isWithin(address, kind, now) {
      const key = `${kind} ${networkOf(address)}`;
      const count = counted(key, now) + 1;
      counts.set(key, count);
      return count <= limits[kind];
    },
    hasRoom: (address, kind, now) => counted(`${kind} ${networkOf(address)}`, now) < limits[kind],
  };
}
