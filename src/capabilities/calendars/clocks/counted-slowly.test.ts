import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readClock, workingCalendar } from '../index.ts';
import type { Allowance, CalendarPlan, ClockEvent } from '../index.ts';
import { englandAndWales } from '../england-and-wales.ts';

// A second way of counting, which shares nothing with the first: one minute, or by law one day, after the other.

const zone = 'Europe/London';
const bankHolidays = new Set(Object.values(englandAndWales.days).flat());
type Running = {
  readonly plan: CalendarPlan;
  readonly allowed: Allowance;
  readonly from: Temporal.Instant;
  readonly events: readonly ClockEvent[];
};

const works = ({ weekdays = [1, 2, 3, 4, 5], closures }: CalendarPlan, on: Temporal.PlainDate) =>
  weekdays.includes(on.dayOfWeek) &&
  !bankHolidays.has(on.toString()) &&
  !closures.some((closure) => closure.on.equals(on));
const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();
const instantOn = (on: Temporal.PlainDate, plainTime: Temporal.PlainTime) =>
  on.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
const minutesOf = (at: Temporal.Instant) => at.epochMilliseconds / 60_000;

/** The stretches for which it stood still, in minutes; the last may be open. */
function pausesIn(events: readonly ClockEvent[]): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const { did, at } of events)
    if (did === 'paused') stretches.push([minutesOf(at), Number.POSITIVE_INFINITY]);
    else if (did === 'resumed') stretches.splice(-1, 1, [stretches.at(-1)?.[0] ?? 0, minutesOf(at)]);
  return stretches;
}

function* openMinutes(plan: CalendarPlan, from: Temporal.Instant): Generator<number> {
  const first = minutesOf(from);
  for (let on = dayOf(from); ; on = on.add({ days: 1 })) {
    if (!works(plan, on)) continue;
    const begins = minutesOf(instantOn(on, plan.opens));
    const ends = minutesOf(instantOn(on, plan.closes));
    for (let minute = begins; minute < ends; minute += 1) if (minute >= first) yield minute;
  }
}

function* everyMinute(from: Temporal.Instant): Generator<number> {
  for (let minute = minutesOf(from); ; minute += 1) yield minute;
}

/** How many minutes there are to run, pauses apart. */
function minutesAllowed({ plan, allowed, from, events }: Running): number {
  const openPerDay = plan.opens.until(plan.closes).total('minutes');
  const extra = events.reduce(
    (sum, event) => sum + (event.did === 'extended' ? sizeOf(event.by, openPerDay) : 0),
    0,
  );
  if (!('workingDays' in allowed)) return sizeOf(allowed, openPerDay) + extra;
  let end = dayOf(from);
  if (works(plan, end) && Temporal.Instant.compare(from, instantOn(end, plan.closes)) >= 0)
    end = end.add({ days: 1 });
  while (!works(plan, end)) end = end.add({ days: 1 });
  for (let left = allowed.workingDays; left > 0;) {
    end = end.add({ days: 1 });
    if (works(plan, end)) left -= 1;
  }
  const until = minutesOf(instantOn(end, plan.closes));
  let count = 0;
  for (const minute of openMinutes(plan, from)) {
    if (minute >= until) break;
    count += 1;
  }
  return count + extra;
}

function sizeOf(allowed: Allowance, openPerDay: number): number {
  if ('workingDays' in allowed) return allowed.workingDays * openPerDay;
  return ('workingHours' in allowed ? allowed.workingHours : allowed.hours) * 60;
}

/** When the last minute has run; nothing where it stands still before. */
function slowly(running: Running): number | undefined {
  const { plan, allowed, from, events } = running;
  if (plan.isStatutory && 'workingDays' in allowed) return slowlyByLaw(running);
  const pauses = pausesIn(events);
  let left = minutesAllowed(running);
  for (const minute of 'hours' in allowed ? everyMinute(from) : openMinutes(plan, from)) {
    const pause = pauses.find(([begins, ends]) => minute >= begins && minute < ends);
    if (pause?.[1] === Number.POSITIVE_INFINITY) return undefined;
    if (!pause) left -= 1;
    if (left === 0) return minute + 1;
  }
  return undefined;
}

function slowlyByLaw({ plan, allowed, from, events }: Running): number | undefined {
  const pauses = pausesIn(events).map(([begins, ends]) => [
    dayOf(Temporal.Instant.fromEpochMilliseconds(begins * 60_000)),
    ends === Number.POSITIVE_INFINITY
      ? undefined
      : dayOf(Temporal.Instant.fromEpochMilliseconds(ends * 60_000)),
  ]);
  let left =
    ('workingDays' in allowed ? allowed.workingDays : 0) +
    events.reduce(
      (sum, event) =>
        sum + (event.did === 'extended' && 'workingDays' in event.by ? event.by.workingDays : 0),
      0,
    );
  for (let on = dayOf(from).add({ days: 1 }); ; on = on.add({ days: 1 })) {
    if (!works(plan, on)) continue;
    const pause = pauses.find(
      ([begins, ends]) =>
        begins &&
        Temporal.PlainDate.compare(on, begins) >= 0 &&
        (!ends || Temporal.PlainDate.compare(on, ends) <= 0),
    );
    if (pause && !pause[1]) return undefined;
    if (!pause) left -= 1;
    if (left === 0) return minutesOf(instantOn(on, plan.closes));
  }
}

const begun = Temporal.PlainDateTime.from('2024-01-02T00:00').toZonedDateTime(zone).toInstant();
const minute = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
const closure = fc.integer({ min: 0, max: 4 * 365 }).map((days) => ({
  on: Temporal.PlainDate.from('2024-01-02').add({ days }),
  why: { en: 'closed', cy: 'ar gau' },
}));
const hours = fc
  .tuple(fc.integer({ min: 5 * 60, max: 11 * 60 }), fc.integer({ min: 30, max: 11 * 60 }))
  .map(([opens, open]) => ({
    opens: new Temporal.PlainTime().add({ minutes: opens }),
    closes: new Temporal.PlainTime().add({ minutes: opens + open }),
  }));
const plans: fc.Arbitrary<CalendarPlan> = fc
  .record({
    hours,
    closures: fc.uniqueArray(closure, { maxLength: 40, selector: ({ on }) => on.toString() }),
    weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [2, 4], [1, 2, 3, 4, 5, 6, 7]),
  })
  .map(({ hours: open, ...plan }) => ({ division: 'england-and-wales', ...open, ...plan }));
const legal: fc.Arbitrary<CalendarPlan> = fc.constant({
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('00:00'),
  closes: Temporal.PlainTime.from('23:59'),
  closures: [],
  isStatutory: true,
});
const days = fc.integer({ min: 1, max: 12 }).map((workingDays): Allowance => ({ workingDays }));
const allowances = fc.oneof(
  days,
  fc.integer({ min: 1, max: 40 }).map((workingHours): Allowance => ({ workingHours })),
  fc.integer({ min: 1, max: 100 }).map((ran): Allowance => ({ hours: ran })),
);

/** Pauses one after the other, the last perhaps without an end, and extensions between them. */
const happenings = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 6_000 }),
    lasts: fc.integer({ min: 0, max: 9_000 }),
    extra: fc.nat(3),
  }),
  { maxLength: 5 },
);
const runs = (plan: fc.Arbitrary<CalendarPlan>, allowed: fc.Arbitrary<Allowance>) =>
  fc.record({ plan, allowed, minutes: minute, happenings, isOpen: fc.boolean() }).map((drawn) => {
    const from = begun.add({ minutes: drawn.minutes });
    const events: ClockEvent[] = [];
    let at = from;
    for (const { wait, lasts, extra } of drawn.happenings) {
      at = at.add({ minutes: wait });
      // An extension that comes once all has run is refused by the verb, and is not drawn.
      if (extra > 0 && events.length === 0)
        events.push({ did: 'extended', at: from, by: inUnit(drawn.allowed, extra) });
      events.push({ did: 'paused', at });
      at = at.add({ minutes: lasts });
      events.push({ did: 'resumed', at });
    }
    if (drawn.isOpen) events.push({ did: 'paused', at: at.add({ minutes: 500 }) });
    return { plan: drawn.plan, allowed: drawn.allowed, from, events };
  });

function inUnit(allowed: Allowance, count: number): Allowance {
  if ('workingDays' in allowed) return { workingDays: count };
  return 'workingHours' in allowed ? { workingHours: count } : { hours: count };
}

function agrees(running: Running): void {
  const { plan, allowed, from, events } = running;
  const { due } = readClock(workingCalendar(plan), { allowed, from, events }, from);
  const expected = slowly(running);
  assert.equal(
    due?.toString(),
    expected === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(expected * 60_000).toString(),
  );
}

test('property: a clock agrees with counting every minute, whatever calendar, pauses and extensions', () => {
  fc.assert(fc.property(runs(plans, allowances), agrees), { numRuns: 400, verbose: true });
});

test('property: a clock of a law agrees with counting every day', () => {
  fc.assert(fc.property(runs(legal, days), agrees), { numRuns: 400, verbose: true });
});
