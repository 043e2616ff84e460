import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frozenClock } from './clock.ts';
import { pace } from './pace.ts';

test('as many as a minute has go through at once, and then one after the other', () => {
  const clock = frozenClock('2026-11-20T09:00:00Z');
  const ask = pace();
  const tries = (count: number) => Array.from({ length: count }, () => ask('maps', 60, clock.now()));
  assert.deepEqual(
    tries(60),
    Array.from({ length: 60 }, () => 0),
  );
  assert.equal(ask('maps', 60, clock.now()), 1, 'comes back in a second');
  assert.equal(ask('other', 60, clock.now()), 0, 'another is none of its business');
  clock.advance({ seconds: 1 });
  assert.deepEqual(tries(2), [0, 1]);
  clock.advance({ seconds: 30 });
  assert.equal(tries(40).filter((wait) => wait === 0).length, 30);
  clock.advance({ hours: 1 });
  assert.equal(tries(61).filter((wait) => wait === 0).length, 60);
});

test('whoever is told to wait goes through after it, whatever the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 0, max: 120_000 }),
      (perMinute, later) => {
        const clock = frozenClock('2026-11-20T09:00:00Z');
        const ask = pace();
        for (let asked = 0; asked <= perMinute; asked += 1) ask('maps', perMinute, clock.now());
        clock.advance({ milliseconds: later });
        const wait = ask('maps', perMinute, clock.now());
        if (wait === 0) return true;
        clock.advance({ seconds: wait });
        return ask('maps', perMinute, clock.now()) === 0;
      },
    ),
  );
});

test('a clock that was put back holds nobody up', () => {
  const ask = pace();
  const later = Temporal.Instant.from('2026-11-20T10:00:00Z');
  for (let asked = 0; asked < 61; asked += 1) ask('maps', 60, later);
  assert.equal(ask('maps', 60, later.subtract({ hours: 1 })), 0);
});

test('more keys than it keeps are forgotten, those at rest first', () => {
  const clock = frozenClock('2026-11-20T09:00:00Z');
  const ask = pace(3);
  for (const key of ['a', 'b', 'c']) ask(key, 1, clock.now());
  assert.ok(ask('a', 1, clock.now()) > 0);
  clock.advance({ minutes: 1 });
  ask('busy', 1, clock.now());
  assert.ok(ask('busy', 1, clock.now()) > 0);
});
