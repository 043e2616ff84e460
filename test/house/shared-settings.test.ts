import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const tests = await sourcesIn('{src,test}/**/*.test.ts');

/** What the test files of a process share is the same for all of them, whichever comes first. */
function movesForOthers({ text }: Source): readonly string[] {
  const isShared = /await residentSetting\(/.test(text);
  const moves = /\.advance\(\{ (?:hours: 24|days)/.test(text);
  return isShared && moves ? ['moves the clock of a setting that others share by days'] : [];
}

test('who moves the clock by days has a setting of their own', () => {
  assert.ok(tests.length > 400);
  assert.deepEqual(offencesIn(tests, movesForOthers), []);
});
