import { london } from '#language';
import type { Chance } from '../chance.ts';
import { isBankHoliday } from './bank-holidays.ts';

/** A moment in milliseconds since 1970: a history makes millions of them. */
export type Moment = number;

export type HistoryDay = {
  /** The place of the day in the history, counted from a Monday: the same whatever the load date. */
  readonly serial: number;
  readonly date: Temporal.PlainDate;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly month: number;
  /** Crews and officers work: no weekend, no bank holiday. */
  readonly isWorked: boolean;
  /** That hour of the day on London's clocks; 9.5 is half past nine. */
  readonly at: (hour: number) => Moment;
};

export const millisecondsPerHour = 3_600_000;

/** Every day from the Monday `weeks` whole weeks before `until`'s own week, up to the day before `until`. */
export const historyDays = (until: Temporal.PlainDate, weeks: number): HistoryDay[] => {
  const first = until.subtract({ days: until.dayOfWeek - 1 + weeks * 7 });
  const days = weeks * 7 + until.dayOfWeek - 1;
  return Array.from({ length: days }, (_, serial) => historyDay(first.add({ days: serial }), serial));
};

export const historyDay = (date: Temporal.PlainDate, serial: number): HistoryDay => {
  // From noon, since clocks change in the small hours.
  const noon = date.toZonedDateTime({ timeZone: london, plainTime: '12:00' }).epochMilliseconds;
  return {
    serial,
    date,
    weekday: date.dayOfWeek,
    month: date.month,
    isWorked: date.dayOfWeek < 6 && !isBankHoliday(date),
    at: (hour) => noon + Math.round((hour - 12) * 60) * 60_000,
  };
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
