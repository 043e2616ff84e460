import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateBorough, history, type PastCase } from '../index.ts';
import { contains } from '../ground/plane.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const until = Temporal.PlainDate.from('2026-11-19');
const cases = history(borough, { until });
const midnight = until.toZonedDateTime('Europe/London').toInstant();
const london = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO('Europe/London');
const count = (kind: (one: PastCase) => boolean): number => cases.filter(kind).length;
const inMonth = (month: number): number => count(({ reportedAt }) => london(reportedAt).month === month);
const isLate = ({ reportedAt, closedAt }: PastCase): boolean =>
  closedAt !== undefined && reportedAt.until(closedAt).total('days') > 4.6;

test('the same load date gives the same three years', () => {
  const again = history(generateBorough({ seed: 7, size: 'small' }), { until });
  assert.equal(JSON.stringify(again), JSON.stringify(cases));
});

test('nothing happens on the load date or after it, and the first report is three years old', () => {
  for (const { reportedAt, closedAt, followUps } of cases) {
    for (const at of [
      reportedAt,
      ...(closedAt ? [closedAt] : []),
      ...followUps.map((followUp) => followUp.at),
    ]) {
      assert.ok(Temporal.Instant.compare(at, midnight) < 0);
    }
  }
  const first = cases[0]?.reportedAt;
  assert.ok(first && london(first).toPlainDate().until(until, { largestUnit: 'weeks' }).weeks >= 155);
});

test('a case is closed after it was reported, and has an outcome exactly when it is closed', () => {
  for (const { reportedAt, closedAt, outcome } of cases) {
    assert.equal(closedAt === undefined, outcome === undefined);
    assert.ok(closedAt === undefined || Temporal.Instant.compare(closedAt, reportedAt) > 0);
  }
});

test('reports come in the order of time', () => {
  for (const [index, { reportedAt }] of cases.entries()) {
    const before = cases[index - 1];
    assert.ok(!before || Temporal.Instant.compare(before.reportedAt, reportedAt) <= 0);
  }
});

test('some heaps are reported several times, some deadlines are missed, some cases are still open', () => {
  const incidents = new Map<string, number>();
  for (const { incident } of cases) incidents.set(incident, (incidents.get(incident) ?? 0) + 1);
  assert.ok([...incidents.values()].filter((reports) => reports > 1).length > 100);
  assert.ok(count(isLate) > cases.length * 0.06 && count(isLate) < cases.length * 0.25);
  assert.ok(count(({ closedAt }) => closedAt === undefined) > 8);
});

test('January is worse than June, and nobody’s bin is due at a weekend', () => {
  assert.ok(inMonth(1) > inMonth(6) * 1.15);
  for (const one of cases) {
    if (one.service === 'missed-bin') assert.ok(one.collectionOn.dayOfWeek < 6);
  }
});

test('a missed bin belongs to a home, and rubbish lies in the borough', () => {
  const homes = new Set(borough.properties.map(({ uprn }) => uprn));
  for (const one of cases) {
    if (one.service === 'missed-bin') assert.ok(homes.has(one.uprn));
    else assert.ok(contains(borough.outline, one.point) || nearEdge(one.point));
  }
});

test('half the share gives about half the reports', () => {
  const half = history(borough, { until, share: 0.5 }).length;
  assert.ok(half > cases.length * 0.4 && half < cases.length * 0.65, `${half} of ${cases.length}`);
});

const nearEdge = (point: { x: number; y: number }): boolean =>
  borough.outline.some(({ x, y }) => Math.hypot(point.x - x, point.y - y) < 40);
