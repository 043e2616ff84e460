/** For how many seconds a system wants to be left alone. A date would need its clock; who writes one is asked again in a minute. */
export function retryAfter({
  'retry-after': said = '60',
}: Readonly<Record<string, string | undefined>>): number {
  const seconds = Number(said);
  return Number.isFinite(seconds) ? Math.max(1, Math.min(300, seconds)) : 60;
}
