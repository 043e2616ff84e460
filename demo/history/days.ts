import { london } from '#language';
import type { Chance } from '../chance.ts';

export type HistoryDay = {
  /** The place of the day in the history, counted from a Monday: the same whatever the load date. */
  readonly serial: number;
  readonly date: Temporal.PlainDate;
};

/** Every day from the Monday `weeks` whole weeks before `until`'s own week, up to the day before `until`. */
export const historyDays = (until: Temporal.PlainDate, weeks: number): HistoryDay[] => {
  const first = until.subtract({ days: until.dayOfWeek - 1 + weeks * 7 });
  const days = weeks * 7 + until.dayOfWeek - 1;
  return Array.from({ length: days }, (_, serial) => ({ serial, date: first.add({ days: serial }) }));
};

/** A time of that day in London, between two hours. */
export const atHour = (date: Temporal.PlainDate, hour: number): Temporal.Instant => {
  const minutes = Math.floor(hour * 60);
  return date
    .toZonedDateTime({
      timeZone: london,
      plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
    })
    .toInstant();
};

/** People report at breakfast, before lunch and when they come home. */
export const reportingHour = (draw: Chance): number =>
  draw.weighted([
    [draw.between(7, 9), 3],
    [draw.between(9, 12), 5],
    [draw.between(12, 17), 4],
    [draw.between(17, 21), 5],
    [draw.between(21, 23.5), 1],
  ]);

/** The day after so many weekdays; crews do not go out at Christmas or New Year. */
export const afterWorkingDays = (date: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let day = date;
  let left = count;
  while (left > 0 || !isWorked(day)) {
    day = day.add({ days: 1 });
    if (isWorked(day)) left -= 1;
  }
  return day;
};

/** The contact centre answers from Monday to Friday, 8:30am to 5pm. */
export const isOfficeHour = (at: Temporal.Instant): boolean => {
  const local = at.toZonedDateTimeISO(london);
  const minutes = local.hour * 60 + local.minute;
  return isWorked(local.toPlainDate()) && minutes >= 8 * 60 + 30 && minutes < 17 * 60;
};

export const isWorked = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek < 6 && !['12-25', '12-26', '01-01'].includes(date.toString().slice(5));
