/**
 * Requests that one address may make in a minute: reading, and changing. A whole council may stand behind one address, so
 * this holds off a flood and nothing else; guessing is limited where it is done, by `countAttempt`.
 */
export type RequestLimits = { readonly reads: number; readonly changes: number };

export const usualLimits: RequestLimits = { reads: 6_000, changes: 1_200 };

const windowMilliseconds = 60_000;
const mostAddresses = 50_000;

/** Counts the requests of each address in this process, minute by minute; forgets an address when its minute is over. */
export function requestLimiter(limits: RequestLimits) {
  let windowStart = 0;
  const counts = new Map<string, number>();
  return function isWithin(address: string, kind: keyof RequestLimits, now: Temporal.Instant): boolean {
    if (now.epochMilliseconds - windowStart >= windowMilliseconds || counts.size > mostAddresses) {
      counts.clear();
      windowStart = now.epochMilliseconds;
    }
    const key = `${kind} ${address}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= limits[kind];
  };
}
