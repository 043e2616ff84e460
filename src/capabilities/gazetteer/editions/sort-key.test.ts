import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AddressableObject } from './address-line.ts';
import { sortKey } from './sort-key.ts';

const nobody: AddressableObject = {
  text: '',
  startNumber: null,
  startSuffix: '',
  endNumber: null,
  endSuffix: '',
};
const named = (text: string): AddressableObject => ({ ...nobody, text });
const numbered = (startNumber: number, more: Partial<AddressableObject> = {}): AddressableObject => ({
  ...nobody,
  startNumber,
  ...more,
});
type Place = Parameters<typeof sortKey>[0];
const place = (given: Partial<Place>): Place => ({ organisation: '', sao: nobody, pao: nobody, ...given });

test('houses stand in the order of their numbers, flats inside their house, names after numbers', () => {
  const inOrder: Partial<Place>[] = [
    { pao: numbered(2) },
    { pao: numbered(10) },
    { pao: numbered(12) },
    { pao: numbered(12), sao: named('FLAT 2') },
    { pao: numbered(12), sao: named('FLAT 10') },
    { pao: numbered(12), sao: named('FLAT 10'), organisation: 'BAKERY' },
    { pao: numbered(12, { endNumber: 14 }) },
    { pao: numbered(12, { startSuffix: 'A' }) },
    { pao: numbered(12, { startSuffix: 'B' }) },
    { pao: numbered(100) },
    { pao: named('ASH COTTAGE') },
    { pao: named('ASH COTTAGE'), sao: numbered(2) },
    { pao: named('ASH COTTAGE'), sao: numbered(2, { startSuffix: 'A' }) },
    { pao: named('ASH COTTAGE'), sao: numbered(10) },
    { pao: named('UNIT 2') },
    { pao: named('UNIT 10') },
  ];
  const keys = inOrder.map((given) => sortKey(place(given)));
  assert.deepEqual(keys.toSorted(), keys);
});

test('number order is key order for any two houses', () => {
  const house = fc.integer({ min: 1, max: 9_999 });
  fc.assert(
    fc.property(house, house, (one, other) => {
      const [a, b] = [one, other].map((number) => sortKey(place({ pao: numbered(number) })));
      assert.equal((a ?? '') < (b ?? ''), one < other);
    }),
  );
});
