import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { contrast, mix, paleEnough, type Hex } from './contrast.ts';

const known: readonly (readonly [Hex, Hex, number])[] = [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#1d70b8', '#ffffff', 5.17],
];

for (const [one, other, ratio] of known) {
  test(`${one} on ${other} has the contrast ${ratio} that other checkers give`, () => {
    assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
  });
}

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts): Hex => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test('contrast is the same both ways, and lies between 1 and 21', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrast(one, other);
      assert.equal(ratio, contrast(other, one));
      assert.ok(ratio >= 1 && ratio <= 21);
    }),
  );
});

test('any council colour becomes readable on the dark desk', () => {
  fc.assert(
    fc.property(colour, (brand) => {
      assert.ok(contrast(paleEnough(brand, '#18211e', 7), '#18211e') >= 7);
    }),
  );
});

test('a mixture of nothing but one colour is that colour', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => mix(one, other, 1) === one && mix(one, other, 0) === other),
  );
});
