/** Asks whether one more may go through for a key now: 0 lets it through and counts it, else the seconds until it may. */
export type Pace = (key: string, perMinute: number, now: Temporal.Instant) => number;

const window = 60_000;

/**
 * Lets each key go through so often in a minute: as many at once as a minute has, and then evenly. It keeps one number for
 * each key, the time at which all that went through would have been over (GCRA), and forgets a key that is at rest.
 */
export function pace(mostKeys = 10_000): Pace {
  const over = new Map<string, number>();
  return (key, perMinute, now) => {
    const at = now.epochMilliseconds;
    const each = window / perMinute;
    const last = over.get(key) ?? at;
    // A clock that was put back would hold everybody up for as long.
    const from = last > at + window ? at : Math.max(last, at);
    const wait = from + each - window - at;
    if (wait > 0) return Math.ceil(wait / 1_000);
    if (over.size >= mostKeys) forgetResting(over, at);
    if (over.size >= mostKeys) over.clear();
    over.set(key, from + each);
    return 0;
  };
}

function forgetResting(over: Map<string, number>, at: number): void {
  for (const [key, end] of over) if (end <= at) over.delete(key);
}
