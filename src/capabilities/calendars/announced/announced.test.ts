import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { divisionNames, divisions, holidayNames } from '../bank-holidays.ts';
import { announcedIn, dueAfter, importBankHolidays, workingCalendar } from '../index.ts';
import type { Division } from '../index.ts';

const { begin } = await testDatabase();
const by = act('2026-11-29T09:00:00Z', { kind: 'system', name: 'import' });
const name = 'bank-holidays.json';
type Day = { readonly title: string; readonly date: string };

/** The government's list, as it spells it: all that we know, and what is put in or left out. */
function list(more: readonly Day[] = [], without: readonly string[] = []): string {
  const part = (division: Division) => {
    const known = Object.entries(divisions[division].days).flatMap(([holiday, days]) =>
      days.map((date) => ({ title: titles[holiday] ?? holiday, date, notes: '', bunting: true })),
    );
    return { division, events: [...known.filter(({ date }) => !without.includes(date)), ...more] };
  };
  return JSON.stringify(Object.fromEntries(divisionNames.map((division) => [division, part(division)])));
}
const titles: Readonly<Record<string, string>> = holidayNames.en;

const bring = (text: string, dryRun = false) =>
  begin((tx) => importBankHolidays(tx, { name, text, dryRun }, by));
const counts = (imported: Awaited<ReturnType<typeof bring>>) => imported.map(({ added }) => added.length);
const next = [
  { title: 'New Year’s Day', date: '2029-01-01' },
  { title: 'Jubilee bank holiday', date: '2029-06-04' },
  { title: 'Christmas Day', date: '2029-12-25' },
];

test('a list that says what we know adds nothing, and a day that it lacks stays and is told', async () => {
  const imported = await bring(list([], ['2026-12-25']));
  assert.deepEqual(counts(imported), [0, 0, 0]);
  assert.deepEqual(
    imported.map(({ lacking }) => lacking.map(String)),
    [['2026-12-25'], ['2026-12-25'], ['2026-12-25']],
  );
});

test('looked at only, nothing is taken; taken, it is there once, for this council alone', async () => {
  assert.deepEqual(counts(await bring(list(next), true)), [3, 3, 3]);
  assert.deepEqual(await begin((tx) => announcedIn(tx, 'scotland')), []);
  assert.deepEqual(counts(await bring(list(next))), [3, 3, 3]);
  assert.deepEqual(counts(await bring(list(next))), [0, 0, 0]);
  assert.equal((await begin((tx) => announcedIn(tx, 'scotland'))).length, 3);
  assert.deepEqual(await begin((tx) => announcedIn(tx, 'scotland'), saltby), []);
});

test('a year is covered once its Christmas is announced, and a holiday without words of its own is a special one', () => {
  const plan = {
    division: 'england-and-wales' as const,
    opens: Temporal.PlainTime.from('09:00'),
    closes: Temporal.PlainTime.from('17:00'),
    closures: [],
  };
  const announced = next.map(({ title, date }) => ({ title, on: Temporal.PlainDate.from(date) }));
  const friday = Temporal.Instant.from('2029-06-01T09:00:00Z');
  const due = (days: typeof announced) =>
    dueAfter(workingCalendar({ ...plan, announced: days }), friday, { workingDays: 1 });
  assert.throws(
    () => due(announced.slice(0, 2)),
    (error) => error instanceof Refusal && error.code === 'calendar.not-covered',
  );
  const { at, steps } = due(announced);
  assert.equal(at.toString(), '2029-06-05T16:00:00Z');
  assert.ok(steps.some((step) => step.step === 'bank-holiday' && step.holiday === 'special'));
});

for (const [what, text] of [
  ['no JSON', 'England'],
  ['another document', '{"events":[]}'],
  ['a day that there is not', list([{ title: 'Leap day', date: '2029-02-29' }])],
  ['a day twice', list([{ title: 'Christmas Day', date: '2028-12-25' }])],
] as const)
  test(`${what} is refused whole`, async () => {
    await assert.rejects(
      bring(text),
      (error) => error instanceof Refusal && error.code === 'calendar.no-list-of-holidays',
    );
  });
