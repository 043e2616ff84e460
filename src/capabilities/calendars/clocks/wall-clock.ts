import { london } from '#language';

export const hour = 3_600_000;
export const dayLength = 24 * hour;

const mostKept = 100_000;
const offsets = new Map<number, number>();

/** What London's clocks show, as milliseconds since they showed the beginning of 1970. */
export function wallClock(at: Temporal.Instant): number {
  return at.epochMilliseconds + offsetAt(at.epochMilliseconds);
}

/** When they show it: the first time where they show it twice, and an hour on where they never do. */
export function instantAtWall(wall: number): Temporal.Instant {
  const inSummer = wall - hour;
  return Temporal.Instant.fromEpochMilliseconds(offsetAt(inSummer) === hour ? inSummer : wall);
}

/** Offsets change on whole hours, so each hour is asked for once (0.1 µs against 2.5 for a whole conversion). */
function offsetAt(milliseconds: number): number {
  const number = Math.floor(milliseconds / hour);
  const known = offsets.get(number);
  if (known !== undefined) return known;
  if (offsets.size === mostKept) offsets.clear();
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(london);
  const offset = zoned.offsetNanoseconds / 1_000_000;
  offsets.set(number, offset);
  return offset;
}

/** How long after midnight, in milliseconds. */
export function sinceMidnight(time: Temporal.PlainTime): number {
  return time.hour * hour + time.minute * 60_000 + time.second * 1_000 + time.millisecond;
}
