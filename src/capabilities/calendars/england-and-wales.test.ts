import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englandAndWales } from './england-and-wales.ts';

const days = (holiday: keyof typeof englandAndWales.days) =>
  (englandAndWales.days[holiday] ?? []).map((day) => Temporal.PlainDate.from(day));

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

test('Good Friday and Easter Monday stand around Easter', () => {
  for (const friday of days('good-friday'))
    assert.ok(friday.add({ days: 2 }).equals(easterSunday(friday.year)));
  for (const monday of days('easter-monday'))
    assert.ok(monday.subtract({ days: 1 }).equals(easterSunday(monday.year)));
});

test('the Mondays of May and August are the first or the last of their month', () => {
  for (const day of days('early-may'))
    assert.deepEqual([day.month, day.dayOfWeek, day.day <= 7], [5, 1, true]);
  for (const day of days('spring')) assert.deepEqual([day.month, day.dayOfWeek, day.day > 24], [5, 1, true]);
  for (const day of days('summer')) assert.deepEqual([day.month, day.dayOfWeek, day.day > 24], [8, 1, true]);
});

test('what falls on a weekend is kept on the next working day, and every year has eight holidays', () => {
  const all = Object.keys(englandAndWales.days).flatMap((holiday) => days(holiday as 'spring'));
  for (const day of all) assert.ok(day.dayOfWeek < 6, day.toString());
  const perYear = Map.groupBy(all, ({ year }) => year);
  const counts = [...perYear].map(([year, { length }]) => [year, length]);
  assert.deepEqual(Object.fromEntries(counts), { 2023: 9, 2024: 8, 2025: 8, 2026: 8, 2027: 8, 2028: 8 });
  assert.equal(new Set(all.map(String)).size, all.length);
});
