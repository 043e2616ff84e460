import type { Clock } from '#platform/clock';

/** Whether one more is within so many a minute, for each key; counts it if so. */
export type Allowance = (key: string) => boolean;

const window = 60_000;
const mostKeys = 50_000;

/** Counts minute by minute in this process, and forgets who was counted when the minute is over. */
export function allowance(clock: Clock, perMinute: number): Allowance {
  let begins = 0;
  const counts = new Map<string, number>();
  return (key) => {
    const now = clock.now().epochMilliseconds;
    // A clock that was put back an hour would make this minute last for an hour and a minute.
    if (Math.abs(now - begins) >= window || counts.size > mostKeys) {
      counts.clear();
      begins = now;
    }
    const count = counts.get(key) ?? 0;
    if (count >= perMinute) return false;
    counts.set(key, count + 1);
    return true;
  };
}
