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
    month: format({ month: 'long', year: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    shortWeekday: format({ weekday: 'short' }),
    shortDate: format({ day: 'numeric', month: 'short' }),
  };
}

/** Days that were said before: a list says the same few again and again, and a formatter takes 50 µs for each. */
const said = new Map<string, string>();
const mostSaid = 5_000;

function once(key: string, say: () => string): string {
  const known = said.get(key);
  if (known !== undefined) return known;
  if (said.size >= mostSaid) said.clear();
  const words = say();
  said.set(key, words);
  return words;
}

const clockWords = {
  en: { '12:00': 'midday', '0:00': 'midnight', morning: 'am', afternoon: 'pm' },
  cy: { '12:00': 'hanner dydd', '0:00': 'hanner nos', morning: 'yb', afternoon: 'yh' },
} as const;

/** `Thursday 26 November 2026`, `Dydd Iau 26 Tachwedd 2026`, as London's calendar has it. */
export function sayDate(day: Temporal.PlainDate | Temporal.Instant, tongue: Tongue): string {
  const on = day instanceof Temporal.Instant ? londonDay(day) : day;
  const { weekday, date } = formats[tongue];
  return once(`long ${tongue} ${on.toString()}`, () => `${weekday.format(on)} ${date.format(on)}`);
}

/** `Thursday 26 November`, for a day that is not far. */
export function sayDay(day: Temporal.PlainDate, tongue: Tongue): string {
  const { weekday, dayAndMonth } = formats[tongue];
  return once(`day ${tongue} ${day.toString()}`, () => `${weekday.format(day)} ${dayAndMonth.format(day)}`);
}

/** `26 November 2026`, for a day of long ago, whose day of the week nobody asks for. */
export function sayDayOfYear(day: Temporal.PlainDate, tongue: Tongue): string {
  return once(`plain ${tongue} ${day.toString()}`, () => formats[tongue].date.format(day));
}

/** `November 2026`. */
export function sayMonth(month: Temporal.PlainYearMonth, tongue: Tongue): string {
  const first = month.toPlainDate({ day: 1 });
  return once(`month ${tongue} ${month.toString()}`, () => formats[tongue].month.format(first));
}

/** `Thu 19 Nov`, without its year. */
export function sayShortDate(day: Temporal.PlainDate, tongue: Tongue): string {
  const { shortWeekday, shortDate } = formats[tongue];
  return once(
    `short ${tongue} ${day.toString()}`,
    () => `${shortWeekday.format(day)} ${shortDate.format(day)}`,
  );
}

/** `5pm`, `9:40am`; in Welsh `5yh`, `9:40yb`. */
export function sayTime(at: Temporal.Instant, tongue: Tongue): string {
  const { hour, minute } = at.toZonedDateTimeISO(london);
  return sayMinutes(60 * hour + minute, tongue);
}

/** The same of a time of the day in minutes after midnight, 1,440 being the next midnight. */
export function sayMinutes(minutes: number, tongue: Tongue): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const words = clockWords[tongue];
  const padded = String(minute).padStart(2, '0');
  const exact = `${String(hour)}:${padded}`;
  if (exact === '12:00' || exact === '0:00') return words[exact];
  const shown = `${String(hour % 12 || 12)}${minute === 0 ? '' : `:${padded}`}`;
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
