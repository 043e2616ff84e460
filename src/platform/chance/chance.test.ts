import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, newToken, systemChance } from './index.ts';
import type { Chance } from './index.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const ones: Chance = { draw: (below) => below - 1, bytes: (count) => Buffer.alloc(count, 0xff) };

test('an identifier begins with its instant, says that it is of version 7, and sorts by time', () => {
  assert.equal(newId(at, ones), '01a1f82f-1e80-7fff-bfff-ffffffffffff');
  assert.ok(newId(at, ones) < newId(at.add({ milliseconds: 1 })));
  assert.notEqual(newId(at), newId(at));
});

test('a token has 43 characters that an address can hold, and none is drawn twice', () => {
  assert.match(newToken(), /^[\w-]{43}$/);
  assert.notEqual(newToken(), newToken());
});

test('no byte that was drawn is drawn again, in whatever portions', () => {
  const drawn = new Set<string>();
  for (let turn = 0; turn < 2_000; turn += 1)
    drawn.add(
      systemChance
        .bytes(16 + (turn % 17))
        .toString('hex')
        .slice(0, 32),
    );
  assert.equal(drawn.size, 2_000);
  assert.equal(systemChance.bytes(10_000).length, 10_000);
});

test('what is written into drawn bytes is in nobody else’s', () => {
  const mine = systemChance.bytes(16);
  const theirs = systemChance.bytes(16);
  const before = theirs.toString('hex');
  mine.fill(0);
  assert.equal(theirs.toString('hex'), before);
});
