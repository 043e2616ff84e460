import type { BankHoliday } from '../bank-holiday.ts';

const known: readonly (readonly [RegExp, BankHoliday])[] = [
  [/^new year/i, 'new-year'],
  [/^2nd january/i, 'second-january'],
  [/^st patrick/i, 'st-patrick'],
  [/^good friday/i, 'good-friday'],
  [/^easter monday/i, 'easter-monday'],
  [/^early may/i, 'early-may'],
  [/coronation/i, 'coronation'],
  [/^spring/i, 'spring'],
  [/^world cup/i, 'world-cup'],
  [/boyne/i, 'boyne'],
  [/^summer/i, 'summer'],
  [/^st andrew/i, 'st-andrew'],
  [/^christmas/i, 'christmas'],
  [/^boxing/i, 'boxing-day'],
];

/** Which bank holiday a title of the government's list means; one that we have no words for is a special one. */
export function holidayTitled(title: string): BankHoliday {
  return known.find(([pattern]) => pattern.test(title))?.[1] ?? 'special';
}
