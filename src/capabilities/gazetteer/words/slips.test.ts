import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differingLetters, lettersOf, slipsBetween } from './slips.ts';

const pairs: readonly (readonly [string, string, number])[] = [
  ['MILL', 'MILL', 0],
  ['MIL', 'MILL', 1],
  ['MILLL', 'MILL', 1],
  ['MULL', 'MILL', 1],
  ['MLIL', 'MILL', 1],
  ['IMLL', 'MILL', 1],
  ['MLLI', 'MILL', 2],
  ['THORNMREE', 'THORNMERE', 1],
  ['THRONMREE', 'THORNMERE', 2],
  ['HIGH', 'MILL', 3],
  ['', 'MILL', 3],
];

for (const [typed, meant, slips] of pairs)
  test(`from ${typed || 'nothing'} to ${meant} are ${slips} slips, or more than two`, () => {
    assert.equal(slipsBetween(typed, meant, 2), slips);
    assert.equal(slipsBetween(meant, typed, 2), slips);
  });

const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D', 'E'), maxLength: 8 });

test('two words that are one slip apart differ in two letters at most', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other, 2);
      fc.pre(slips <= 2);
      assert.ok(differingLetters(lettersOf(one), lettersOf(other)) <= 2 * slips);
    }),
  );
});

test('one more slip is at most one more', () => {
  fc.assert(
    fc.property(word, fc.nat(7), (typed, at) => {
      assert.ok(slipsBetween(typed, typed.slice(0, at) + typed.slice(at + 1), 2) <= 1);
      const [first = '', second = ''] = typed.slice(at, at + 2);
      assert.ok(slipsBetween(typed, typed.slice(0, at) + second + first + typed.slice(at + 2), 2) <= 1);
    }),
  );
});
