import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Refusal } from '#platform/errors';
import { englandAndWales } from './england-and-wales.ts';
import { dueAfter, readSteps, workingCalendar, workingDaysBetween } from './index.ts';
import type { CalendarPlan } from './index.ts';

const zone = 'Europe/London';
const plan: CalendarPlan = {
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  closures: [
    { on: Temporal.PlainDate.from('2026-12-29'), why: { en: 'Christmas closure', cy: 'cau dros y Nadolig' } },
  ],
};
const calendar = workingCalendar({ ...plan, closures: [] });
const closing = workingCalendar(plan);
const day = (text: string) => Temporal.PlainDate.from(text);
const london = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const local = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

const workingDays = [
  ['over Easter', '2026-04-02T10:00', 1, '2026-04-07T17:00'],
  ['over a Christmas that falls on a weekend', '2027-12-24T10:00', 1, '2027-12-29T17:00'],
  ['over Christmas and its substitute', '2026-12-24T10:00', 2, '2026-12-30T17:00'],
  ['within a week', '2026-11-17T18:12', 3, '2026-11-23T17:00'],
  ['received the minute before closing', '2026-11-17T16:59', 1, '2026-11-18T17:00'],
  ['received at closing time', '2026-11-17T17:00', 1, '2026-11-19T17:00'],
  ['received before opening', '2026-11-17T02:00', 1, '2026-11-18T17:00'],
  ['received on a Saturday', '2026-11-21T10:00', 1, '2026-11-24T17:00'],
  ['received on a bank holiday', '2026-05-04T10:00', 1, '2026-05-06T17:00'],
  ['no day at all: by the end of the day', '2026-11-17T10:00', 0, '2026-11-17T17:00'],
  ['into summer time', '2026-03-27T10:00', 1, '2026-03-30T17:00'],
  ['out of summer time', '2026-10-23T10:00', 1, '2026-10-26T17:00'],
] as const;

for (const [name, from, days, due] of workingDays)
  test(`working days end at closing time: ${name}`, () => {
    assert.equal(local(dueAfter(calendar, london(from), { workingDays: days }).at), due);
  });

const workingHours = [
  ['within a day', '2026-11-17T10:30', 4, '2026-11-17T14:30'],
  ['over night', '2026-11-17T15:00', 4, '2026-11-18T11:00'],
  ['to closing time exactly', '2026-11-17T09:00', 8, '2026-11-17T17:00'],
  ['two whole days', '2026-11-17T07:00', 16, '2026-11-18T17:00'],
  ['from the evening', '2026-11-20T18:00', 1, '2026-11-23T10:00'],
  ['over the change of clocks', '2026-10-23T16:00', 2, '2026-10-26T10:00'],
] as const;

for (const [name, from, hours, due] of workingHours)
  test(`working hours run while the council is open: ${name}`, () => {
    assert.equal(local(dueAfter(calendar, london(from), { workingHours: hours }).at), due);
  });

test('hours run day and night, also through the night on which the clocks go back', () => {
  assert.equal(local(dueAfter(calendar, london('2026-10-24T22:00'), { hours: 4 }).at), '2026-10-25T01:00');
  assert.equal(local(dueAfter(calendar, london('2026-11-21T22:00'), { hours: 4 }).at), '2026-11-22T02:00');
});

test('the steps say why: after closing, each weekend, each holiday by name, each closure with its reason', () => {
  const { at, steps } = dueAfter(closing, london('2026-12-23T18:00'), { workingDays: 2 });
  assert.equal(local(at), '2026-12-31T17:00');
  assert.deepEqual(
    steps.map((step) => [
      step.step,
      'on' in step ? step.on.toString() : 'from' in step ? step.to.toString() : '',
    ]),
    [
      ['received', ''],
      ['after-closing', ''],
      ['counted-from', '2026-12-24'],
      ['bank-holiday', '2026-12-25'],
      ['weekend', '2026-12-27'],
      ['bank-holiday', '2026-12-28'],
      ['closure', '2026-12-29'],
      ['due', ''],
    ],
  );
});

test('steps survive being stored', () => {
  const { steps } = dueAfter(closing, london('2026-12-23T18:00'), { workingDays: 2 });
  assert.deepEqual(
    JSON.parse(JSON.stringify(readSteps(JSON.parse(JSON.stringify(steps))))),
    JSON.parse(JSON.stringify(steps)),
  );
  assert.ok(steps.length > 0);
});

test('outside the years whose bank holidays are known nothing is promised', () => {
  for (const from of ['2022-12-30T10:00', '2028-12-29T10:00', '2031-01-01T10:00'])
    assert.throws(
      () => dueAfter(calendar, london(from), { workingDays: 1 }),
      (error) => error instanceof Refusal && error.code === 'calendar.not-covered',
      from,
    );
});

test('working days between two days leave out the last', () => {
  assert.equal(workingDaysBetween(calendar, day('2026-04-02'), day('2026-04-07')), 1);
  assert.equal(workingDaysBetween(calendar, day('2026-11-16'), day('2026-11-23')), 5);
});

const holidays = new Set([...Object.values(englandAndWales.days).flat(), '2026-12-29']);
const works = (on: Temporal.PlainDate) => on.dayOfWeek < 6 && !holidays.has(on.toString());

/** One day at a time, the way that everybody agrees with. */
function naive(from: Temporal.Instant, days: number): Temporal.Instant {
  const received = from.toZonedDateTimeISO(zone);
  let on = received.toPlainDate();
  if (works(on) && received.hour >= 17) on = on.add({ days: 1 });
  while (!works(on)) on = on.add({ days: 1 });
  for (let left = days; left > 0;) {
    on = on.add({ days: 1 });
    if (works(on)) left -= 1;
  }
  return on.toZonedDateTime({ timeZone: zone, plainTime: '17:00' }).toInstant();
}

test('property: the table agrees with counting one day at a time', () => {
  const minute = fc.integer({ min: 0, max: 5 * 365 * 24 * 60 });
  fc.assert(
    fc.property(minute, fc.integer({ min: 0, max: 60 }), (minutes, days) => {
      const from = london('2023-01-02T00:00').add({ minutes });
      const { at, steps } = dueAfter(closing, from, { workingDays: days });
      assert.equal(at.toString(), naive(from, days).toString());
      assert.equal(steps.at(-1)?.step, 'due');
    }),
    { numRuns: 500, verbose: true },
  );
});

const statutory = workingCalendar({
  ...plan,
  opens: Temporal.PlainTime.from('00:00'),
  closes: Temporal.PlainTime.from('23:59'),
  closures: [],
  isStatutory: true,
});
const asTheLawCounts = [
  ['received in the morning', '2026-11-02T09:00', '2026-11-30T23:59'],
  ['received an hour before midnight: the same', '2026-11-02T23:30', '2026-11-30T23:59'],
  ['received on a Saturday: Monday is day one', '2026-11-07T10:00', '2026-12-04T23:59'],
  ['received on a Sunday: the same', '2026-11-08T23:59', '2026-12-04T23:59'],
  [
    'over Christmas: bank holidays are not counted, closures of the council are',
    '2026-12-21T10:00',
    '2027-01-21T23:59',
  ],
] as const;
for (const [when, from, due] of asTheLawCounts)
  test(`20 statutory working days, ${when}`, () => {
    assert.equal(local(dueAfter(statutory, london(from), { workingDays: 20 }).at), due);
  });
