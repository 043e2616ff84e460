import { london } from '#language';
import type { Channel } from '#capabilities/notifications';
import type { CouncilMessages } from '../councils/messages-file.ts';

/** Until when a text message waits because people sleep, if they do now; other ways disturb nobody. */
export function quietUntil(
  { quiet: { from, until } }: Pick<CouncilMessages, 'quiet'>,
  channel: Channel,
  at: Temporal.Instant,
): Temporal.Instant | undefined {
  if (channel !== 'text' || !isBetween(from, until, at)) return undefined;
  const now = at.toZonedDateTimeISO(london);
  const today = now.toPlainDate().toZonedDateTime({ timeZone: london, plainTime: until });
  return (Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 })).toInstant();
}

/** A night goes over midnight: then it is after its beginning or before its end. */
function isBetween(from: Temporal.PlainTime, until: Temporal.PlainTime, at: Temporal.Instant): boolean {
  const time = at.toZonedDateTimeISO(london).toPlainTime();
  const hasBegun = Temporal.PlainTime.compare(time, from) >= 0;
  const isOver = Temporal.PlainTime.compare(time, until) >= 0;
  const isOvernight = Temporal.PlainTime.compare(from, until) > 0;
  return isOvernight ? hasBegun || !isOver : hasBegun && !isOver;
}
