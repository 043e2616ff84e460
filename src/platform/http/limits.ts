/** Requests that one address may make in a minute: reading, and changing. Many people share a library's address. */
export type RequestLimits = { readonly reads: number; readonly changes: number };

export const usualLimits: RequestLimits = { reads: 1_200, changes: 240 };

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
