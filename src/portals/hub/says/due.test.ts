import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDue, sayPast } from './due.ts';

const now = Temporal.Instant.from('2026-11-21T10:00:00Z');

const dues = [
  ['2026-11-19T17:00Z', 'late', '2 days late', 'Thu 19 Nov', '2 ddiwrnod yn hwyr'],
  ['2026-11-20T17:00Z', 'late', '1 day late', 'Fri 20 Nov', '1 diwrnod yn hwyr'],
  ['2026-11-21T09:00Z', 'late', 'Late since 9am', 'Sat 21 Nov', 'Hwyr ers 9yb'],
  ['2026-11-21T10:00Z', 'soon', 'Today, 10am', 'Sat 21 Nov', 'Heddiw, 10yb'],
  ['2026-11-21T17:00Z', 'soon', 'Today, 5pm', 'Sat 21 Nov', 'Heddiw, 5yh'],
  ['2026-11-22T17:00Z', undefined, 'Tomorrow, 5pm', 'Sun 22 Nov', 'Yfory, 5yh'],
  ['2026-11-26T17:00Z', undefined, 'In 5 days', 'Thu 26 Nov', 'Ymhen 5 diwrnod'],
  ['2027-01-04T17:00Z', undefined, 'In 44 days', 'Mon 4 Jan 2027', 'Ymhen 44 diwrnod'],
] as const;

for (const [due, presses, distance, day, welsh] of dues)
  test(`what is due ${due} is said on 21 November as “${distance}, ${day}”`, () => {
    assert.deepEqual(sayDue(Temporal.Instant.from(due), now, 'en'), { presses, distance, day });
    assert.equal(sayDue(Temporal.Instant.from(due), now, 'cy').distance, welsh);
  });

test('days are London’s: half past midnight in summer is the next day', () => {
  const summer = Temporal.Instant.from('2026-06-10T20:00:00Z');
  assert.equal(
    sayDue(Temporal.Instant.from('2026-06-10T23:30:00Z'), summer, 'en').distance,
    'Tomorrow, 12:30am',
  );
});

const said = (at: string) => sayPast(Temporal.Instant.from(at), now, 'en');

test('what happened is said by day and time', () => {
  assert.equal(said('2026-11-21T07:12Z'), 'Today, 7:12am');
  assert.equal(said('2026-11-20T17:00Z'), 'Yesterday, 5pm');
  assert.equal(said('2026-11-17T18:12Z'), 'Tue 17 Nov, 6:12pm');
});
