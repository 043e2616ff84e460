import { chance } from '../chance.ts';
import { isBankHoliday } from './bank-holidays.ts';
import type { HistoryDay } from './days.ts';

/** What a day was like for crews and for people: each 1 on an ordinary one. */
export type Weather = {
  /** How much oftener a bin is missed, after snow and in the weeks of a bank holiday. */
  readonly missed: number;
  /** How much more is tipped, in the days after a bank holiday. */
  readonly tipped: number;
  /** How much oftener a light fails, in a storm. */
  readonly dark: number;
  /** How much longer everything takes. */
  readonly slow: number;
};

/** In the days before the load date a storm blew rubbish about and kept lorries in the depot. */
const lately = { days: 10, missed: 2.4, tipped: 1.9, dark: 2.6, slow: 1.6 };

export const weatherOf = (seed: number, { date, month }: HistoryDay, daysAgo: number): Weather => {
  if (daysAgo <= lately.days) return lately;
  const snow = snowAround(seed, date);
  const holiday = [1, 2, 3].some((days) => isBankHoliday(date.subtract({ days })));
  const stormy = [10, 11, 12, 1, 2].includes(month) && dayChance(seed, 'storm', date) < 0.05;
  return {
    missed: snow * (holiday ? 1.7 : 1),
    tipped: holiday ? 1.9 : 1,
    dark: stormy ? 2.2 : 1,
    slow: snow > 1 ? 1.5 : holiday ? 1.2 : 1,
  };
};

/** A spell of three days, some winters twice; for two more days bins wait that nobody could reach. */
const snowAround = (seed: number, date: Temporal.PlainDate): number => {
  for (let ago = 0; ago < 5; ago += 1) {
    const began = date.subtract({ days: ago });
    if (![12, 1, 2].includes(began.month) || dayChance(seed, 'snow', began) >= 0.018) continue;
    return ago < 3 ? 4.5 : 2.5;
  }
  return 1;
};

const dayChance = (seed: number, what: string, date: Temporal.PlainDate): number =>
  chance(seed, what, date.toString()).next();
