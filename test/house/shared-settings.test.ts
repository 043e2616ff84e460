import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const tests = await sourcesIn('{src,test}/**/*.test.ts');

/** What the test files of a process share is the same for all of them, whichever comes first. */
function movesForOthers({ text }: Source): readonly string[] {
  if (!/await residentSetting\(/.test(text)) return [];
  return [
    ...(/\.advance\(\{ (?:hours: 24|days)/.test(text)
      ? ['moves the clock of a setting that others share by days']
      : []),
    ...(/\bdesk\.officer = /.test(text)
      ? ['leaves somebody else at the desk of a setting that others share']
      : []),
  ];
}

test('who moves the clock by days, or seats somebody else at the desk, has a setting of their own', () => {
  assert.ok(tests.length > 400);
  assert.deepEqual(offencesIn(tests, movesForOthers), []);
});
