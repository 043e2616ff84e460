import type { Announced } from './announced/feed.ts';
import { holidayTitled } from './announced/holiday-titled.ts';
import { bankHolidays } from './bank-holiday.ts';
import type { BankHoliday } from './bank-holiday.ts';
import { divisions } from './bank-holidays.ts';
import type { Division } from './bank-holidays.ts';

/** Which years are covered, and each bank holiday in them. */
export type Kept = {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly days: readonly { readonly on: Temporal.PlainDate; readonly holiday: BankHoliday }[];
};

/**
 * The bank holidays of a part of the country: those that came with the code, and those that were announced since. A further year
 * is covered once its Christmas was announced, which the government's list has last, and every year before it is.
 */
export function holidaysKept(division: Division, announced: readonly Announced[]): Kept {
  const { first, last, days } = divisions[division];
  const own = bankHolidays.flatMap((holiday) =>
    (days[holiday] ?? []).map((day) => ({ on: Temporal.PlainDate.from(day), holiday })),
  );
  const further = announced.map(({ on, title }) => ({ on, holiday: holidayTitled(title) }));
  return {
    first: Temporal.PlainDate.from(first),
    last: lastCovered(Temporal.PlainDate.from(last), further),
    days: [...own, ...further],
  };
}

function lastCovered(last: Temporal.PlainDate, further: Kept['days']): Temporal.PlainDate {
  const next = last.add({ years: 1 });
  const hasNext = further.some(({ on, holiday }) => holiday === 'christmas' && on.year === next.year);
  return hasNext ? lastCovered(next, further) : last;
}
