import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divisions, holidayNames } from './bank-holidays.ts';
import type { Division } from './bank-holidays.ts';
import { bankHolidays } from './bank-holiday.ts';
import type { BankHoliday } from './bank-holiday.ts';
import { dueAfter, workingCalendar } from './index.ts';

const names: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const daysOf = (division: Division, holiday: BankHoliday) =>
  (divisions[division].days[holiday] ?? []).map((day) => Temporal.PlainDate.from(day));

/** Anonymous Gregorian algorithm. */
function easterSunday(year: number): Temporal.PlainDate {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * shift + 114;
  return new Temporal.PlainDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first day from this on that is no weekend and not taken: the substitute day. */
function keptOn(day: Temporal.PlainDate, taken: readonly Temporal.PlainDate[] = []): Temporal.PlainDate {
  const isFree = day.dayOfWeek < 6 && !taken.some((other) => other.equals(day));
  return isFree ? day : keptOn(day.add({ days: 1 }), taken);
}

const years = [2023, 2024, 2025, 2026, 2027, 2028];
const on = (month: number, day: number) => (year: number) => new Temporal.PlainDate(year, month, day);
const said = (days: readonly Temporal.PlainDate[]) => days.map(String);

for (const division of names) {
  const days = (holiday: BankHoliday) => daysOf(division, holiday);

  test(`${division}: Good Friday and Easter Monday stand around Easter`, () => {
    for (const friday of days('good-friday'))
      assert.ok(friday.add({ days: 2 }).equals(easterSunday(friday.year)));
    for (const monday of days('easter-monday'))
      assert.ok(monday.subtract({ days: 1 }).equals(easterSunday(monday.year)));
  });

  test(`${division}: the Mondays of May and August are the first or the last of their month`, () => {
    for (const day of days('early-may'))
      assert.deepEqual([day.month, day.dayOfWeek, day.day <= 7], [5, 1, true]);
    for (const day of days('spring'))
      assert.deepEqual([day.month, day.dayOfWeek, day.day > 24], [5, 1, true]);
    for (const day of days('summer'))
      assert.deepEqual([day.month, day.dayOfWeek, day.day <= 7], [8, 1, division === 'scotland']);
  });

  test(`${division}: what falls on a weekend is kept on the next working day that is free`, () => {
    const christmas = years.map((year) => keptOn(on(12, 25)(year)));
    assert.deepEqual(said(days('christmas')), said(christmas));
    assert.deepEqual(
      said(days('boxing-day')),
      said(years.map((year) => keptOn(on(12, 26)(year), christmas))),
    );
    const newYear = years.map((year) => keptOn(on(1, 1)(year)));
    assert.deepEqual(said(days('new-year')), said(newYear));
    const fixed = [
      ['second-january', on(1, 2)],
      ['st-patrick', on(3, 17)],
      ['boyne', on(7, 12)],
      ['st-andrew', on(11, 30)],
    ] as const;
    for (const [holiday, day] of fixed)
      if (days(holiday).length > 0)
        assert.deepEqual(said(days(holiday)), said(years.map((year) => keptOn(day(year), newYear))), holiday);
  });

  test(`${division}: every year has its number of holidays, on as many days`, () => {
    const usual = { 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10 }[division];
    const all = bankHolidays.flatMap((holiday) => days(holiday));
    for (const year of years) {
      const more = year === 2023 || (year === 2026 && division === 'scotland') ? 1 : 0;
      assert.equal(all.filter((day) => day.year === year).length, usual + more, String(year));
    }
    assert.equal(new Set(said(all)).size, all.length);
  });
}

test('each part of the country counts by its own: 30 November is a working day in England and none in Scotland', () => {
  const plan = {
    opens: Temporal.PlainTime.from('09:00'),
    closes: Temporal.PlainTime.from('17:00'),
    closures: [],
  };
  const friday = Temporal.Instant.from('2026-11-27T10:00:00Z');
  const due = (division: Division) =>
    dueAfter(workingCalendar({ ...plan, division }), friday, { workingDays: 1 }).at.toString();
  assert.equal(due('england-and-wales'), '2026-11-30T17:00:00Z');
  assert.equal(due('scotland'), '2026-12-01T17:00:00Z');
  assert.equal(due('northern-ireland'), '2026-11-30T17:00:00Z');
});

test('every bank holiday has a name in both languages', () => {
  for (const holiday of bankHolidays)
    for (const tongue of ['en', 'cy'] as const) assert.ok(holidayNames[tongue][holiday], holiday);
});
