import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quietUntil } from './quiet-until.ts';

const time = (written: string) => Temporal.PlainTime.from(written);
const night = { quiet: { from: time('20:00'), until: time('08:00') } };
const noon = { quiet: { from: time('12:00'), until: time('13:00') } };
const never = { quiet: { from: time('08:00'), until: time('08:00') } };

const waits: readonly (readonly [string, typeof night, string, string | undefined])[] = [
  ['in the evening, until the next morning', night, '2026-11-20T20:00:00Z', '2026-11-21T08:00:00Z'],
  ['after midnight, until the same morning', night, '2026-11-21T02:00:00Z', '2026-11-21T08:00:00Z'],
  ['no longer when the night is over', night, '2026-11-21T08:00:00Z', undefined],
  ['not by day', night, '2026-11-20T19:59:59Z', undefined],
  ['by the clock of London in summer', night, '2026-07-01T19:30:00Z', '2026-07-02T07:00:00Z'],
  ['over the night in which clocks go back', night, '2026-10-24T21:00:00Z', '2026-10-25T08:00:00Z'],
  ['over noon', noon, '2026-11-20T12:30:00Z', '2026-11-20T13:00:00Z'],
  ['never where it begins when it ends', never, '2026-11-20T03:00:00Z', undefined],
];

for (const [what, messages, at, until] of waits)
  test(`a text message waits ${what}`, () => {
    assert.equal(quietUntil(messages, 'text', Temporal.Instant.from(at))?.toString(), until);
  });

test('an email and a letter wait for nobody', () => {
  const midnight = Temporal.Instant.from('2026-11-20T00:00:00Z');
  assert.equal(quietUntil(night, 'email', midnight), undefined);
  assert.equal(quietUntil(night, 'letter', midnight), undefined);
});
