import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readClock, readSteps, sayStep, workingCalendar } from '../index.ts';
import type { Clock, ClockEvent } from '../index.ts';

const zone = 'Europe/London';
const office = workingCalendar({
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  closures: [],
});
const statutory = workingCalendar({
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('00:00'),
  closes: Temporal.PlainTime.from('23:59'),
  closures: [],
  isStatutory: true,
});
const london = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const local = (at: Temporal.Instant | undefined) =>
  at?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const paused = (at: string): ClockEvent => ({ did: 'paused', at: london(at) });
const resumed = (at: string): ClockEvent => ({ did: 'resumed', at: london(at) });
const met = (at: string): ClockEvent => ({ did: 'met', at: london(at) });
const later = london('2028-06-01T09:00');

type Reading = {
  readonly events?: readonly ClockEvent[];
  readonly now?: string;
  readonly allowed?: Clock['allowed'];
};
const reading = (from: string, { events = [], now, allowed = { workingDays: 5 } }: Reading = {}) =>
  readClock(office, { allowed, from: london(from), events }, now ? london(now) : london(from));
const byLaw = (from: string, events: readonly ClockEvent[] = []) =>
  readClock(statutory, { allowed: { workingDays: 20 }, from: london(from), events }, london(from));

test('pause-credit-is-exact: what was left is left, to the minute', () => {
  const whole = reading('2026-11-02T10:00');
  assert.equal(local(whole.due), '2026-11-09T17:00');
  const hours = reading('2026-11-02T10:00', {
    events: [paused('2026-11-03T11:00'), resumed('2026-11-03T13:30')],
  });
  assert.equal(local(hours.due), '2026-11-10T11:30');
  const days = reading('2026-11-02T10:00', {
    events: [paused('2026-11-03T11:00'), resumed('2026-11-05T11:00')],
  });
  assert.equal(local(days.due), '2026-11-11T17:00');
});

test('pause-credit-is-exact: several pauses add up, and one without length adds nothing', () => {
  const events = [
    paused('2026-11-03T10:00'),
    resumed('2026-11-03T11:00'),
    paused('2026-11-04T12:00'),
    resumed('2026-11-04T12:00'),
    paused('2026-11-05T10:00'),
    resumed('2026-11-05T12:15'),
  ];
  assert.equal(local(reading('2026-11-02T10:00', { events }).due), '2026-11-10T12:15');
});

test('holidays-inside-a-pause-are-not-counted-twice: nor are nights and weekends', () => {
  const over = reading('2026-12-21T10:00', {
    events: [paused('2026-12-24T17:00'), resumed('2026-12-29T09:00')],
  });
  assert.equal(local(over.due), local(reading('2026-12-21T10:00').due));
  const night = reading('2026-11-02T10:00', {
    events: [paused('2026-11-03T18:00'), resumed('2026-11-04T08:30')],
  });
  assert.equal(local(night.due), '2026-11-09T17:00');
});

test('a-pause-that-never-ends has no date, and stands still since it began', () => {
  const still = reading('2026-11-02T10:00', {
    events: [paused('2026-11-05T15:00')],
    now: '2026-12-31T12:00',
  });
  assert.deepEqual(
    [still.state, still.due, local(still.stillSince)],
    ['paused', undefined, '2026-11-05T15:00'],
  );
  assert.equal(still.steps.at(-1)?.step, 'stands-still');
});

test('what-has-run-out-does-not-stand-still: it was late before anybody waited', () => {
  const late = reading('2026-11-02T10:00', { events: [paused('2026-11-11T09:00')], now: '2026-11-12T09:00' });
  assert.deepEqual(
    [late.state, local(late.due), late.stillSince],
    ['breached', '2026-11-09T17:00', undefined],
  );
});

test('cancelled-is-not-breached: not even long after', () => {
  const events: ClockEvent[] = [{ did: 'cancelled', at: london('2026-11-30T09:00') }];
  const { state, due, steps } = readClock(
    office,
    { allowed: { workingDays: 5 }, from: london('2026-11-02T10:00'), events },
    later,
  );
  assert.deepEqual([state, due], ['cancelled', undefined]);
  assert.ok(!steps.some(({ step }) => step === 'due'));
});

test('met-is-met: in time, too late, and while it stood still', () => {
  const now = '2027-03-01T09:00';
  assert.equal(reading('2026-11-02T10:00', { events: [met('2026-11-09T17:00')], now }).state, 'met');
  assert.equal(reading('2026-11-02T10:00', { events: [met('2026-11-09T17:01')], now }).state, 'breached');
  const waiting = [paused('2026-11-05T15:00'), met('2026-12-20T10:00'), resumed('2026-12-21T10:00')];
  assert.equal(reading('2026-11-02T10:00', { events: waiting, now }).state, 'met');
});

test('an-extension-adds-to-what-is-left, before a pause and after it', () => {
  const extended: ClockEvent = { did: 'extended', at: london('2026-11-04T12:00'), by: { workingDays: 2 } };
  const events = [paused('2026-11-03T09:00'), resumed('2026-11-04T09:00'), extended];
  assert.equal(local(reading('2026-11-02T10:00', { events }).due), '2026-11-12T17:00');
  const during = [
    paused('2026-11-03T09:00'),
    { ...extended, at: london('2026-11-03T12:00') },
    resumed('2026-11-04T09:00'),
  ];
  assert.equal(local(reading('2026-11-02T10:00', { events: during }).due), '2026-11-12T17:00');
});

test('a-day-that-was-set-holds, whatever had run, and a later pause is given back on top', () => {
  const moved: ClockEvent = {
    did: 'moved',
    at: london('2026-11-04T12:00'),
    to: Temporal.PlainDate.from('2026-11-20'),
  };
  const before = [paused('2026-11-02T12:00'), resumed('2026-11-03T12:00'), moved];
  assert.equal(local(reading('2026-11-02T10:00', { events: before }).due), '2026-11-20T17:00');
  const after = [...before, paused('2026-11-05T09:00'), resumed('2026-11-06T09:00')];
  assert.equal(local(reading('2026-11-02T10:00', { events: after }).due), '2026-11-23T17:00');
  const during = [paused('2026-11-03T12:00'), moved, resumed('2026-11-05T12:00')];
  assert.equal(local(reading('2026-11-02T10:00', { events: during }).due), '2026-11-23T17:00');
});

test('begun-anew-is-begun-anew: a restarted clock has all its time again', () => {
  const events: ClockEvent[] = [
    paused('2026-11-04T10:00'),
    { did: 'restarted', at: london('2026-11-10T15:00') },
  ];
  assert.equal(local(byLaw('2026-11-02T09:00', events).due), local(byLaw('2026-11-10T15:00').due));
});

const pausesByLaw = [
  ['of some days', '2026-11-04T15:00', '2026-11-06T10:00', '2026-12-03T23:59'],
  ['within a day: that day is left out', '2026-11-04T10:00', '2026-11-04T11:00', '2026-12-01T23:59'],
  ['on the day of receipt, which was day nought', '2026-11-02T10:00', '2026-11-02T16:00', '2026-11-30T23:59'],
  ['over a weekend only', '2026-11-07T10:00', '2026-11-08T16:00', '2026-11-30T23:59'],
] as const;
for (const [name, from, to, due] of pausesByLaw)
  test(`days-of-a-law-are-whole: a pause ${name}`, () => {
    assert.equal(local(byLaw('2026-11-02T09:00', [paused(from), resumed(to)]).due), due);
  });

test('days-of-a-law-are-whole: two pauses that share a day leave it out once', () => {
  const events = [
    paused('2026-11-04T09:00'),
    resumed('2026-11-05T10:00'),
    paused('2026-11-05T15:00'),
    resumed('2026-11-06T10:00'),
  ];
  assert.equal(local(byLaw('2026-11-02T09:00', events).due), '2026-12-03T23:59');
});

test('begun-on-a-holiday at a minute to midnight before the clocks go on, it counts from the next working day', () => {
  assert.equal(local(reading('2027-03-26T23:59').due), '2027-04-06T17:00');
  const hours = reading('2027-03-27T23:59', { allowed: { hours: 4 } });
  assert.equal(local(hours.due), '2027-03-28T04:59');
});

test('an hour that the clocks skip or repeat inside a pause is given back as it was', () => {
  const events = [paused('2026-10-25T00:30'), resumed('2026-10-25T03:30')];
  assert.equal(local(reading('2026-10-24T22:00', { allowed: { hours: 4 }, events }).due), '2026-10-25T05:00');
});

test('a-calendar-without-next-year-refuses, and guesses nothing', () => {
  const events = [paused('2028-12-20T10:00'), resumed('2028-12-29T10:00')];
  assert.throws(
    () => reading('2028-12-18T10:00', { events }),
    (error) => error instanceof Refusal && error.code === 'calendar.not-covered',
  );
});

test('a percentage of a clock is reached in its own time', () => {
  const { reached } = reading('2026-11-02T09:00', { allowed: { workingHours: 16 } });
  assert.deepEqual(
    [25, 75, 100].map((percent) => local(reached(percent))),
    ['2026-11-02T13:00', '2026-11-03T13:00', '2026-11-03T17:00'],
  );
  const pausedLater = reading('2026-11-02T09:00', {
    allowed: { workingHours: 16 },
    events: [paused('2026-11-03T12:00'), resumed('2026-11-04T12:00')],
  });
  assert.equal(local(pausedLater.reached(25)), '2026-11-02T13:00');
  assert.equal(local(pausedLater.reached(75)), '2026-11-04T13:00');
  const standing = reading('2026-11-02T09:00', { events: [paused('2026-11-05T09:00')] });
  assert.deepEqual([local(standing.reached(25)) !== undefined, standing.reached(75)], [true, undefined]);
});

test('a resident reads of each pause and each extension, in both languages, and steps survive being stored', () => {
  const { steps } = reading('2026-11-02T10:00', {
    events: [
      paused('2026-11-03T11:00'),
      resumed('2026-11-05T11:00'),
      { did: 'extended', at: london('2026-11-05T12:00'), by: { workingDays: 2 } },
    ],
  });
  assert.deepEqual(
    readSteps(JSON.parse(JSON.stringify(steps))).map((step) => sayStep(step, 'en')),
    [
      'We received it on Monday 2 November 2026, 10am.',
      'The time stood still while we waited, from Tuesday 3 November 2026, 11am to Thursday 5 November 2026, 11am. We do not count that.',
      'On Thursday 5 November 2026, midday we took more time: 2 working days.',
      'We do not count the weekend, Saturday 7 November 2026 and Sunday 8 November 2026.',
      '5 working days: by Friday 13 November 2026, 5pm.',
    ],
  );
  assert.match(
    steps.map((step) => sayStep(step, 'cy')).join(' '),
    /Safodd yr amser.*Cymerwyd rhagor o amser, 2 diwrnod/,
  );
});
