import { london } from '#language';
import { divisions } from '../bank-holidays.ts';
import type { Division } from '../bank-holidays.ts';
import { openingOn } from './opening.ts';
import type { Opening, Span } from './opening.ts';

/** When a place is open on the day of an instant in London, and whether it is open at that very instant. */
export type OpenToday = { readonly spans: readonly Span[]; readonly isOpen: boolean };

export function openToday(opening: Opening, now: Temporal.Instant, division: Division): OpenToday {
  const at = now.toZonedDateTimeISO(london);
  const day = at.toPlainDate();
  const spans = openingOn(opening, day, isHoliday(day, division));
  const minute = 60 * at.hour + at.minute;
  return { spans, isOpen: spans.some(({ from, to }) => from <= minute && minute < to) };
}

function isHoliday(day: Temporal.PlainDate, division: Division): boolean {
  return Object.values(divisions[division].days).some((days) => days.includes(day.toString()));
}
