import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spellInstant } from './spell-instant.ts';

test('an instant is the same instant again when it is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: -4e13, max: 4e12 }).map((ms) => BigInt(ms) * 1_000_000n),
        fc.bigInt({ min: 0n, max: 4n * 10n ** 18n }),
      ),
      (nanoseconds) => {
        const instant = Temporal.Instant.fromEpochNanoseconds(nanoseconds);
        assert.ok(Temporal.Instant.from(spellInstant(instant)).equals(instant), spellInstant(instant));
      },
    ),
  );
});

test('whole seconds are said without a fraction', () => {
  assert.equal(spellInstant(Temporal.Instant.from('2026-03-01T09:05:07Z')), '2026-03-01T09:05:07Z');
  assert.equal(spellInstant(Temporal.Instant.from('2026-03-01T09:05:07.04Z')), '2026-03-01T09:05:07.040Z');
});
