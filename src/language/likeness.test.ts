import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLike, plainWords } from './likeness.ts';
import type { Tongue } from './tongue.ts';

test('words are plain: small letters, no marks, no signs', () => {
  assert.deepEqual(plainWords('Café’s BINS, llyn-y-tŷ  3'), ['cafe', 's', 'bins', 'llyn', 'y', 'ty', '3']);
  assert.deepEqual(plainWords(' —  '), []);
});

const like: readonly (readonly [string, string, Tongue, string])[] = [
  ['pot', 'pothole', 'en', 'its beginning'],
  ['bins', 'bin', 'en', 'more than one'],
  ['potholes', 'pothole', 'en', 'more than one'],
  ['flooded', 'flooding', 'en', 'another form'],
  ['boxes', 'box', 'en', 'more than one'],
  ['pothoel', 'pothole', 'en', 'two letters in the wrong order'],
  ['abandonned', 'abandoned', 'en', 'a letter too many'],
  ['graffitti', 'graffiti', 'en', 'a letter too many'],
  ['complant', 'complaint', 'en', 'a letter missing'],
  ['compleint', 'complaints', 'en', 'a letter wrong, where the word goes on'],
  ['fin', 'bin', 'cy', 'a soft mutation'],
  ['dwll', 'twll', 'cy', 'a soft mutation'],
  ['oleuadau', 'goleuadau', 'cy', 'a soft mutation that takes the letter away'],
  ['gasglu', 'casglu', 'cy', 'a soft mutation'],
  ['nhwll', 'twll', 'cy', 'a nasal mutation'],
  ['chwyn', 'cwyn', 'cy', 'an aspirate mutation'],
  ['bin', 'fin', 'cy', 'a mutation on the other side'],
  ['biniau', 'bin', 'cy', 'more than one'],
];
for (const [typed, own, tongue, why] of like)
  test(`“${typed}” may mean “${own}”: ${why}`, () => assert.ok(isLike(typed, own, tongue)));

const unlike: readonly (readonly [string, string, Tongue])[] = [
  ['in', 'bin', 'en'],
  ['fin', 'bin', 'en'],
  ['bin', 'tin', 'en'],
  ['cat', 'car', 'en'],
  ['house', 'mouse', 'en'],
  ['road', 'broad', 'en'],
  ['as', 'bas', 'cy'],
];
for (const [typed, own, tongue] of unlike)
  test(`“${typed}” does not mean “${own}”`, () => assert.ok(!isLike(typed, own, tongue)));

test('each word means itself and whatever it begins, in either language', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'l', 'm', 'n', 's', 'u', 'w'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, letters, fc.constantFrom('en', 'cy'), (word, more, tongue) => {
      assert.ok(isLike(word, word + more, tongue));
    }),
  );
});
