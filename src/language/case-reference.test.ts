import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawReference, parseReference, referenceAlphabet, sayReference } from './case-reference.ts';

const drawn = fc
  .array(fc.integer({ min: 0, max: 22 }), { minLength: 7, maxLength: 7 })
  .map((values) => drawReference(() => values.shift() ?? 0));

test('a reference is read back however it is typed', () => {
  fc.assert(
    fc.property(drawn, (reference) => {
      assert.equal(parseReference(sayReference(reference)), reference);
      assert.equal(parseReference(` ${reference.toLowerCase()} `), reference);
    }),
  );
});

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.nat(7),
      fc.constantFrom(...referenceAlphabet.split('')),
      (reference, place, wrong) => {
        fc.pre(reference[place] !== wrong);
        const typed = reference.slice(0, place) + wrong + reference.slice(place + 1);
        assert.equal(parseReference(typed), undefined);
      },
    ),
  );
});

test('two characters that changed places are always noticed', () => {
  fc.assert(
    fc.property(drawn, fc.nat(7), fc.nat(7), (reference, one, other) => {
      const characters = reference.split('');
      fc.pre(characters[one] !== characters[other]);
      [characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? ''];
      assert.equal(parseReference(characters.join('')), undefined);
    }),
  );
});

test('what is not a reference is refused', () => {
  for (const typed of ['', 'AAAA-AAAA', '7KQ4', '7KQ4-2XN9-7KQ4', '0000-0000', '7KQ4\u00002XN9'])
    assert.equal(parseReference(typed), undefined);
});
