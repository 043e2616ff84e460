import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '#language';
import type { PastCase } from '#services';
import { newId } from '#platform/chance';
import { contains } from '../ground/plane.ts';
import { generateBorough, historyOf } from '../index.ts';
import type { Staff } from '../index.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const until = Temporal.PlainDate.from('2026-11-19');
const midnight = until.toZonedDateTime('Europe/London').toInstant();
const london = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO('Europe/London');
const ids = Array.from({ length: 6 }, () => newId(midnight));
const staff: Staff = {
  advisers: ids.slice(0, 2),
  teamOf: () => ({ officers: ids.slice(2, 5), supervisors: ids.slice(5) }),
};
const historyIn = (share: number) => historyOf(borough, { until, staff, share });
const { days, openedOn } = historyIn(0.4);
const cases = days.flatMap(({ serial }) => openedOn(serial));
const atOf = ({ opened }: PastCase): Temporal.Instant => opened.at;
const count = (kind: (one: PastCase) => boolean): number => cases.filter(kind).length;
const closings = ({ steps }: PastCase) =>
  steps.filter((step) => step.does === 'act' && step.outcome !== undefined);
const isOpen = ({ steps }: PastCase): boolean => {
  const last = steps.findLast((step) => step.does === 'reopen' || (step.does === 'act' && step.outcome));
  return last?.does !== 'act';
};

test('the same load date gives the same day again, and in whatever order days are asked for', () => {
  const again = historyIn(0.4);
  for (const serial of [1_000, 3, 700])
    assert.equal(JSON.stringify(again.openedOn(serial)), JSON.stringify(openedOn(serial)));
});

test('nothing happens on the load date or after it, steps come in the order of time, and the first report is three years old', () => {
  for (const { opened, steps } of cases) {
    const instants = [opened.at, ...steps.map(({ at }) => at)];
    for (const [index, at] of instants.entries()) {
      assert.ok(Temporal.Instant.compare(at, midnight) < 0);
      assert.ok(Temporal.Instant.compare(instants[index - 1] ?? at, at) <= 0);
    }
  }
  const [first] = cases;
  assert.ok(first);
  assert.ok(london(atOf(first)).toPlainDate().until(until, { largestUnit: 'weeks' }).weeks >= 155);
});

test('every reference checks, and none is given twice', () => {
  const references = cases.flatMap(({ opened, steps }) => [
    opened.reference,
    ...steps.flatMap((step) => (step.does === 'join' ? [step.reference] : [])),
  ]);
  assert.equal(new Set(references).size, references.length);
  for (const reference of references) assert.equal(parseReference(reference), reference);
});

test('some things are told of several times, some cases are opened again, and some homes are missed again and again', () => {
  assert.ok(count(({ steps }) => steps.some(({ does }) => does === 'join')) > cases.length * 0.03);
  const reopened = count(({ steps }) => steps.some(({ does }) => does === 'reopen'));
  assert.ok(reopened > cases.length * 0.01 && reopened < cases.length * 0.06, String(reopened));
  const missed = new Map<string, number>();
  for (const { opened } of cases) {
    const where = JSON.stringify(opened.answers['property']);
    if (where) missed.set(where, (missed.get(where) ?? 0) + 1);
  }
  assert.ok([...missed.values()].filter((times) => times >= 5).length > 20);
});

test('there are several outcomes, some deadlines are missed, and what is open was reported lately', () => {
  const outcomes = new Set(cases.flatMap((one) => closings(one).map((step) => JSON.stringify(step))));
  assert.ok(outcomes.size > 7);
  const late = count((one) => {
    const [closed] = closings(one);
    return closed !== undefined && atOf(one).until(closed.at).total('days') > 6.5;
  });
  assert.ok(
    late > cases.length * 0.05 && late < cases.length * 0.25,
    `${String(late)} of ${String(cases.length)}`,
  );
  const open = cases.filter(isOpen);
  const lately = open.filter((one) => atOf(one).until(midnight).total('days') < 40);
  assert.ok(
    open.length > 20 && lately.length > open.length * 0.6,
    `${String(lately.length)} of ${String(open.length)}`,
  );
});

const missedIn = (month: number): number =>
  count((one) => one.service === 'missed-bin' && london(atOf(one)).month === month);
const tippedOn = (date: string): number =>
  count((one) => one.service === 'fly-tipping' && london(atOf(one)).toPlainDate().toString() === date);
const tipped = (dates: readonly string[]): number => dates.reduce((total, date) => total + tippedOn(date), 0);

test('winter is worse than June for bins, rubbish is tipped after bank holidays, and nobody’s bin is due at a weekend', () => {
  assert.ok(missedIn(1) > missedIn(6) * 1.15);
  const after = ['2024-05-28', '2024-08-27', '2025-05-27', '2025-08-26', '2026-05-26', '2026-09-01'];
  const usual = ['2024-06-11', '2024-09-10', '2025-06-10', '2025-09-09', '2026-06-09', '2026-09-15'];
  assert.ok(
    tipped(after) > tipped(usual) * 1.2,
    `${String(tipped(after))} after, ${String(tipped(usual))} usually`,
  );
});

test('after Mereside’s rounds were redrawn more bins were missed there than before', () => {
  const mereside = borough.wards.find(({ name }) => name.en === 'Mereside');
  const there = new Set(
    borough.properties.filter(({ ward }) => ward === mereside?.code).map(({ uprn }) => Number(uprn)),
  );
  const missedBetween = (from: number, to: number) =>
    count((one) => {
      const ago = atOf(one).until(midnight).total('days') / 7;
      const { property } = one.opened.answers;
      const uprn = typeof property === 'object' && property !== null && 'uprn' in property && property.uprn;
      return ago <= from && ago > to && there.has(Number(uprn));
    });
  assert.ok(missedBetween(9, 4) > missedBetween(16, 11) * 1.5);
});

test('rubbish lies in the borough, and a missed bin belongs to a home', () => {
  const homes = new Set(borough.properties.map(({ uprn }) => Number(uprn)));
  for (const { opened } of cases.filter((_, index) => index % 5 === 0)) {
    const { place, property } = opened.answers as {
      place?: { at: { easting: number; northing: number } };
      property?: { uprn: number };
    };
    if (property) assert.ok(homes.has(property.uprn));
    else assert.ok(place && nearBorough({ x: place.at.easting, y: place.at.northing }));
  }
});

test('half the share gives about half the cases', () => {
  const halved = historyIn(0.2);
  const half = halved.days.reduce((sum, { serial }) => sum + halved.openedOn(serial).length, 0);
  assert.ok(half > cases.length * 0.4 && half < cases.length * 0.6);
});

/** A heap lies within twelve metres of a street, and streets end at the boundary. */
function nearBorough({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return [0, 14, -14].some((east) =>
    [0, 14, -14].some((north) => contains(borough.outline, { x: x + east, y: y + north })),
  );
}
