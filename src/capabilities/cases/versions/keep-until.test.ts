import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepUntil } from './keep-until.ts';
import type { Retention } from './service-version.ts';

const closing = Temporal.Instant.from('2026-11-17T23:30:00Z');
const parentClosing = Temporal.Instant.from('2027-06-30T23:30:00Z');
const kept = (period: string, from: 'closing' | 'parent-closing' | 'property'): Retention => ({
  keep: Temporal.Duration.from(period),
  from,
});

const examples: readonly (readonly [string, Retention, string | undefined])[] = [
  ['three years from closing', kept('P3Y', 'closing'), '2029-11-17'],
  ['ten days from closing', kept('P10D', 'closing'), '2026-11-27'],
  ['from the parent’s closing, on London’s day', kept('P1M', 'parent-closing'), '2027-08-01'],
  ['from something that is not known', kept('P1Y', 'property'), undefined],
  ['for ever', { keep: 'for-ever' }, undefined],
];

for (const [name, retention, until] of examples)
  test(`retention-from-outcome: ${name}`, () => {
    assert.equal(keepUntil(retention, { closing, parentClosing })?.toString(), until);
  });

test('retention-from-outcome: a leap day’s year ends on the last day of February', () => {
  const leap = Temporal.Instant.from('2028-02-29T12:00:00Z');
  assert.equal(keepUntil(kept('P1Y', 'closing'), { closing: leap })?.toString(), '2029-02-28');
});
