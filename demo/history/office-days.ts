import { item, type Chance } from '../chance.ts';
import { historyDay, millisecondsPerHour, type HistoryDay, type Moment } from './days.ts';

/** When somebody is at work: Monday to Friday, 8:30am to 5pm, but for bank holidays. */
export type OfficeDays = {
  /** The serial of the day that lies so many working days after another. */
  readonly dayAfter: (serial: number, workingDays: number) => number;
  readonly at: (serial: number, hour: number) => Moment;
  /** That moment if somebody is at work then, and otherwise early on the next morning on which they are. */
  readonly open: (at: Moment, draw: Chance) => Moment;
};

/** How far a case may go on after the last day of the history. */
const beyond = 60;

export const officeDays = (days: readonly HistoryDay[]): OfficeDays => {
  const first = item(days, 0).date;
  const all = [
    ...days,
    ...Array.from({ length: beyond }, (_, more) => {
      const serial = days.length + more;
      return historyDay(first.add({ days: serial }), serial);
    }),
  ];
  const start = item(all, 0).at(0);
  const worked = (serial: number): number => {
    let found = serial;
    while (found < all.length - 1 && !item(all, found).isWorked) found += 1;
    return found;
  };
  const at = (serial: number, hour: number): Moment => item(all, Math.min(serial, all.length - 1)).at(hour);
  return {
    at,
    dayAfter: (serial, workingDays) => {
      let found = serial;
      for (let left = workingDays; left > 0; left -= 1) found = worked(Math.min(found + 1, all.length - 1));
      return found;
    },
    open: (moment, draw) => {
      // Clocks change by an hour at most, and never near midday.
      const serial = Math.min(
        all.length - 1,
        Math.floor((moment - start + millisecondsPerHour) / (24 * millisecondsPerHour)),
      );
      const today = item(all, serial);
      const hour = (moment - today.at(0)) / millisecondsPerHour;
      if (today.isWorked && hour >= 8.5 && hour < 17) return moment;
      const next = today.isWorked && hour < 8.5 ? serial : worked(Math.min(serial + 1, all.length - 1));
      return at(next, 8.5 + draw.between(0, 1.4));
    },
  };
};
