import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomInt } from 'node:crypto';
import { keepUntil } from './keep-until.ts';
import type { Bases } from './keep-until.ts';
import type { Retention } from './service-version.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const kept = (period: string, from: Exclude<Retention, { keep: 'for-ever' }>['from']): Retention => ({
  keep: Temporal.Duration.from(period),
  from,
});
const bases: Bases = {
  closing: day('2026-11-17'),
  'parent-closing': day('2027-07-01'),
  'related-closing': day('2027-02-28'),
  answer: day('2010-03-01'),
  'given-date': day('2026-12-24'),
  'holding-end': day('2031-01-31'),
  'decision-effect': day('2026-12-01'),
  'decision-expiry': day('2029-11-30'),
};

const examples: readonly (readonly [string, Retention, string | undefined])[] = [
  ['three years from closing', kept('P3Y', 'closing'), '2029-11-17'],
  ['ten days from closing', kept('P10D', 'closing'), '2026-11-27'],
  ['from the closing of the main case', kept('P1M', 'parent-closing'), '2027-08-01'],
  ['from the last closing of related cases', kept('P1Y', 'related-closing'), '2028-02-28'],
  ['25 years from a birthday that was answered', kept('P25Y', { answer: 'born' }), '2035-03-01'],
  ['from a date that an officer gave', kept('P1W', 'given-date'), '2026-12-31'],
  ['from the end of a holding', kept('P6M', 'holding-end'), '2031-07-31'],
  ['from when a decision takes effect', kept('P2Y', 'decision-effect'), '2028-12-01'],
  ['from when a decision runs out', kept('P2Y', 'decision-expiry'), '2031-11-30'],
  ['a fixed term after closing', kept('P1Y', { closingAnd: Temporal.Duration.from('P6M') }), '2028-05-17'],
  ['for ever', { keep: 'for-ever' }, undefined],
];

for (const [name, retention, until] of examples)
  test(`retention-from-outcome: ${name}`, () => {
    assert.equal(keepUntil(retention, bases)?.toString(), until);
  });

for (const [name, retention] of examples)
  test(`retention-from-outcome: ${name} is empty while nothing is known, never guessed`, () => {
    assert.equal(keepUntil(retention, {}), null);
  });

test('retention-from-outcome: a leap day’s year ends on the last day of February', () => {
  assert.equal(keepUntil(kept('P1Y', 'closing'), { closing: day('2028-02-29') })?.toString(), '2029-02-28');
});

test('retention-from-outcome: only the base that the outcome names counts, and the later it is the longer is kept', () => {
  const seed = randomInt(2 ** 31);
  const starts = examples.flatMap(([, retention]) => (retention.keep === 'for-ever' ? [] : [retention]));
  for (let turn = 0; turn < 2_000; turn += 1) {
    const retention = starts[(seed + turn) % starts.length];
    assert.ok(retention);
    const { from } = retention;
    const named = typeof from === 'string' ? from : 'answer' in from ? 'answer' : 'closing';
    const own = day('2000-01-01').add({ days: (seed + turn * 7_919) % 20_000 });
    const said = `seed ${String(seed)}, turn ${String(turn)}`;
    const only = keepUntil(retention, { [named]: own });
    assert.ok(only, said);
    assert.equal(keepUntil(retention, { ...bases, [named]: own })?.toString(), only.toString(), said);
    assert.equal(keepUntil(retention, { ...bases, [named]: undefined }), null, said);
    const later = keepUntil(retention, { [named]: own.add({ days: turn % 400 }) });
    assert.ok(later && Temporal.PlainDate.compare(later, only) >= 0, said);
    assert.ok(Temporal.PlainDate.compare(only, own) > 0, said);
  }
});
