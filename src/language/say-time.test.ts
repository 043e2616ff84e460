import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDate, sayMoment, sayTime } from './say-time.ts';

const at = (text: string) => Temporal.Instant.from(text);

test('a moment is said as London says it, in both languages', () => {
  assert.equal(sayMoment(at('2026-11-17T18:12:00Z'), 'en'), 'Tuesday 17 November 2026, 6:12pm');
  assert.equal(sayMoment(at('2026-07-17T18:12:00Z'), 'cy'), 'Dydd Gwener 17 Gorffennaf 2026, 7:12yh');
});

test('whole hours have no minutes, and twelve has a name', () => {
  assert.equal(sayTime(at('2026-11-17T17:00:00Z'), 'en'), '5pm');
  assert.equal(sayTime(at('2026-11-17T12:00:00Z'), 'en'), 'midday');
  assert.equal(sayTime(at('2026-11-17T00:00:00Z'), 'cy'), 'hanner nos');
  assert.equal(sayTime(at('2026-11-17T00:05:00Z'), 'en'), '12:05am');
});

test('the day is the day in London, also in the last hour of summer time', () => {
  assert.equal(sayDate(at('2026-10-24T23:30:00Z'), 'en'), 'Sunday 25 October 2026');
});
