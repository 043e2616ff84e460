import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from './joined.ts';
import { measured } from './stretch.ts';

const corner = measured([
  [0, 0],
  [10, 0],
  [10, 10],
]);

test('a line is measured along, and a stretch of it has the corners in between', () => {
  assert.equal(corner.length, 20);
  assert.deepEqual(
    [corner.at(0), corner.at(5), corner.at(10), corner.at(15), corner.at(20)],
    [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 5],
      [10, 10],
    ],
  );
  assert.deepEqual(corner.between(5, 15), [
    [5, 0],
    [10, 0],
    [10, 5],
  ]);
  assert.deepEqual(corner.between(2, 8), [
    [2, 0],
    [8, 0],
  ]);
});

test('how much a stretch turns is what lies between its ends', () => {
  assert.equal(corner.bend(5, 15).all, Math.PI / 2);
  assert.deepEqual(corner.bend(1, 9), { all: 0, most: 0 });
  assert.deepEqual(corner.bend(10, 20), { all: 0, most: 0 });
});

test('stretches of a street are put end to end, whichever way round each was drawn', () => {
  const lines = [
    [
      [0, 0],
      [10, 0],
    ],
    [
      [20, 0],
      [10, 0],
    ],
    [
      [20, 0.5],
      [30, 0],
    ],
  ] as const;
  const [only, ...others] = joined(lines);
  assert.equal(others.length, 0);
  assert.equal(only?.length, 4);
});

test('at a fork the name follows the way that goes straight on, and does not turn back', () => {
  const whole = joined([
    [
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [15, 8],
    ],
    [
      [10, 0],
      [20, 1],
    ],
    [
      [20, 1],
      [12, 0.4],
    ],
  ]);
  assert.deepEqual(
    whole.map((line) => line.length),
    [3, 2, 2],
  );
});
