const day = 86_400;

/** For how many seconds an answer may be kept: as it says itself (RFC 9111), at most thirty days; an hour where it says nothing. */
export function freshness(headers: Readonly<Record<string, string | undefined>>): number {
  const control = (headers['cache-control'] ?? '').toLowerCase();
  if (/\b(no-store|no-cache|private)\b/.test(control)) return 0;
  const [, said] = /(?:^|[\s,])max-age=(\d{1,9})/.exec(control) ?? [];
  const age = Number(headers['age'] ?? 0) || 0;
  const left = said === undefined ? 3_600 : Number(said) - age;
  return Math.max(0, Math.min(30 * day, left));
}
