import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { Tongue, Uprn } from '#language';
import { sayDate } from '#language';
import { binDaysWords, sayStream } from './bin-days.words.ts';
import type { BinDay } from './bin-days.ts';

type Calendar = {
  readonly uprn: Uprn;
  readonly line: string;
  readonly days: readonly BinDay[];
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
};

/** Six in the evening of the day before. */
const reminderSeconds = 6 * 60 * 60;

/** A whole-day event for each collection, with a reminder the evening before. The same collection keeps its identifier. */
export function writeCalendar({ uprn, line, days, tongue, now }: Calendar): string {
  const words = binDaysWords[tongue];
  const calendar = ical({
    name: words.calendar(line),
    prodId: { company: 'Moothall', product: 'Collections', language: tongue.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  });
  for (const day of days) calendar.createEvent(eventOf(day, { uprn, line, tongue, now }));
  return calendar.toString();
}

function eventOf(
  { on, usual, stream, why }: BinDay,
  { uprn, line, tongue, now }: Omit<Calendar, 'days'>,
): ICalEventData {
  const words = binDaysWords[tongue];
  const called = sayStream(stream, words);
  const reason = why ? `${why[tongue]}: ` : '';
  return {
    id: `${String(uprn)}-${stream}-${usual.toString()}`,
    stamp: new Date(now.epochMilliseconds),
    start: new Date((on ?? usual).toString()),
    allDay: true,
    summary: on ? called : `${called}: ${words.notMade(sayDate(usual, tongue))}`,
    description: on?.equals(usual) === false ? `${reason}${words.moved(sayDate(usual, tongue))}` : reason,
    location: line,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: on
      ? [{ type: ICalAlarmType.display, trigger: reminderSeconds, description: words.reminder(called) }]
      : [],
  };
}
