export const bankHolidays = [
  'new-year',
  'second-january',
  'st-patrick',
  'good-friday',
  'easter-monday',
  'early-may',
  'coronation',
  'spring',
  'world-cup',
  'boyne',
  'summer',
  'st-andrew',
  'christmas',
  'boxing-day',
  'special',
] as const;
export type BankHoliday = (typeof bankHolidays)[number];

/** A snapshot: which years it covers, and the days on which each holiday is kept, its substitute day where it has one. */
export type BankHolidays = {
  readonly first: string;
  readonly last: string;
  readonly days: Readonly<Partial<Record<BankHoliday, readonly string[]>>>;
};
