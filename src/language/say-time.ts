import type { Tongue } from './tongue.ts';

/** The council's clock, by whose days everything is counted. */
export const london = 'Europe/London';

/** Made once: a formatter costs a hundred times what it then takes to format a day with it. */
const formats = { en: formatsOf('en-GB'), cy: formatsOf('cy-GB') } as const;

function formatsOf(locale: string) {
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, parts);
  return {
    weekday: format({ weekday: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortWeekday: format({ weekday: 'short' }),
    shortDate: format({ day: 'numeric', month: 'short' }),
  };
}

const clockWords = {
  en: { '12:00': 'midday', '0:00': 'midnight', morning: 'am', afternoon: 'pm' },
  cy: { '12:00': 'hanner dydd', '0:00': 'hanner nos', morning: 'yb', afternoon: 'yh' },
} as const;

/** `Thursday 26 November 2026`, `Dydd Iau 26 Tachwedd 2026`, as London's calendar has it. */
export function sayDate(day: Temporal.PlainDate | Temporal.Instant, tongue: Tongue): string {
  const on = day instanceof Temporal.Instant ? londonDay(day) : day;
  const { weekday, date } = formats[tongue];
  return `${weekday.format(on)} ${date.format(on)}`;
}

/** `Thu 19 Nov`, without its year. */
export function sayShortDate(day: Temporal.PlainDate, tongue: Tongue): string {
  const { shortWeekday, shortDate } = formats[tongue];
  return `${shortWeekday.format(day)} ${shortDate.format(day)}`;
}

/** `5pm`, `9:40am`; in Welsh `5yh`, `9:40yb`. */
export function sayTime(at: Temporal.Instant, tongue: Tongue): string {
  const { hour, minute } = at.toZonedDateTimeISO(london);
  const words = clockWords[tongue];
  const minutes = String(minute).padStart(2, '0');
  const exact = `${String(hour)}:${minutes}`;
  if (exact === '12:00' || exact === '0:00') return words[exact];
  const shown = `${String(hour % 12 || 12)}${minute === 0 ? '' : `:${minutes}`}`;
  return shown + (hour < 12 ? words.morning : words.afternoon);
}

/** `Tuesday 17 November 2026, 6:12pm`. */
export function sayMoment(at: Temporal.Instant, tongue: Tongue): string {
  return `${sayDate(at, tongue)}, ${sayTime(at, tongue)}`;
}

/** The day in London on which an instant falls. */
export function londonDay(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(london).toPlainDate();
}
