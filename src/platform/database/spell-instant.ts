const millisecondsPerDay = 86_400_000;
const days = new Map<number, string>();
const mostDays = 10_000;

/**
 * As `toString()` spells it, for whoever spells hundreds of thousands: half a microsecond instead of three. Of an instant
 * that is no whole millisecond, what `toString()` says.
 */
export function spellInstant(instant: Temporal.Instant): string {
  const at = instant.epochMilliseconds;
  if (at < 0 || instant.epochNanoseconds % 1_000_000n !== 0n) return instant.toString();
  const day = Math.floor(at / millisecondsPerDay);
  const left = at - day * millisecondsPerDay;
  const seconds = Math.floor(left / 1_000);
  const [hour, minute] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const fraction = left % 1_000 === 0 ? '' : `.${String(left % 1_000).padStart(3, '0')}`;
  return `${spellDay(day)}T${two(hour)}:${two(minute)}:${two(seconds % 60)}${fraction}Z`;
}

function spellDay(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const spelled = Temporal.Instant.fromEpochMilliseconds(day * millisecondsPerDay)
    .toString()
    .slice(0, 10);
  if (days.size > mostDays) days.clear();
  days.set(day, spelled);
  return spelled;
}

function two(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}
