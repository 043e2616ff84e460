import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf, contains, metresTo, shapeOf } from './shape.ts';
import type { Position } from './shape.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const at = (easting: number, northing: number) => ({ easting, northing });

const ring = shapeOf([square(0, 0, 100), square(40, 40, 20)]);
const twoParts = shapeOf([square(0, 0, 10), square(50, 50, 10)]);

const places: readonly (readonly [string, boolean])[] = [
  ['in the middle of the ring', contains(ring, at(20, 20))],
  ['level with the hole', contains(ring, at(20, 50))],
  ['in the second part', contains(twoParts, at(55, 55))],
  ['in a hole is outside', !contains(ring, at(50, 50))],
  ['outside', !contains(ring, at(120, 50))],
  ['level with a corner outside', !contains(ring, at(-5, 0))],
  ['level with the top corner outside', !contains(ring, at(-5, 100))],
  ['between two parts is outside', !contains(twoParts, at(30, 30))],
];

for (const [name, holds] of places) test(`a place ${name}`, () => assert.ok(holds));

test('a ring that goes the other way round encloses the same', () => {
  const other = shapeOf([square(0, 0, 100).toReversed(), square(40, 40, 20)]);
  for (const place of [at(20, 20), at(50, 50), at(0, 50), at(100, 50), at(40, 50)])
    assert.equal(contains(other, place), contains(ring, place));
});

/** A borough cut in two along a crooked border that both wards have, one of them the other way round. */
const border = fc.array(fc.tuple(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 1, max: 99 })), {
  minLength: 1,
  maxLength: 8,
});

test('every place belongs to exactly one of two wards that share a border, on it and at its corners too', () => {
  const anywhere = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(border, fc.array(anywhere, { minLength: 20, maxLength: 40 }), (middle, others) => {
      const norths = [...new Set(middle.map(([, north]) => north))].toSorted((one, other) => one - other);
      const crooked = norths.map((north, index): Position => [middle[index]?.[0] ?? 50, north]);
      const line: Position[] = [[50, 0], ...crooked, [50, 100]];
      const west = shapeOf([[[0, 0], ...line, [0, 100], [0, 0]]]);
      const east = shapeOf([[[100, 0], [100, 100], ...line.toReversed(), [100, 0]]]);
      for (const [easting, northing] of [...others, ...crooked]) {
        const place = at(easting, northing);
        assert.notEqual(contains(west, place), contains(east, place), `${easting} ${northing}`);
      }
    }),
  );
});

test('a place as fine as a centimetre on a long slanting border has one ward', () => {
  const [from, to]: [Position, Position] = [
    [612_345.67, 481_234.56],
    [618_901.23, 487_654.32],
  ];
  const west = shapeOf([[from, to, [600_000, 487_654.32], [600_000, 481_234.56], from]]);
  const east = shapeOf([[to, from, [630_000, 481_234.56], [630_000, 487_654.32], to]]);
  for (let step = 1; step < 1_000; step += 1) {
    const place = at(
      from[0] + ((to[0] - from[0]) * step) / 1_000,
      from[1] + ((to[1] - from[1]) * step) / 1_000,
    );
    assert.notEqual(contains(west, place), contains(east, place));
  }
});

test('bounds are whole metres that enclose the shape', () => {
  assert.deepEqual(
    boundsOf(
      shapeOf([
        [
          [1.5, 2.5],
          [3.2, 9.9],
        ],
      ]),
    ),
    { west: 1, south: 2, east: 4, north: 10 },
  );
});

test('the distance to a line is to its nearest part, ends included', () => {
  const line = shapeOf([
    [
      [0, 0],
      [100, 0],
    ],
  ]);
  assert.deepEqual(
    [at(50, 30), at(-30, 40), at(100, 0)].map((place) => metresTo(line, place)),
    [30, 50, 0],
  );
});
