import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Position } from '../shape.ts';
import { crossingIn } from './crossing.ts';

const ring = (...corners: Position[]): Position[] => [...corners, corners[0] ?? [0, 0]];
const square = (west: number, south: number, size: number) =>
  ring([west, south], [west + size, south], [west + size, south + size], [west, south + size]);

const fine: readonly (readonly [string, readonly (readonly Position[])[]])[] = [
  ['a square', [square(0, 0, 10)]],
  ['a square with a hole', [square(0, 0, 10), square(2, 2, 3)]],
  ['two squares that share a side', [square(0, 0, 10), square(10, 0, 10)]],
  ['two squares that meet at a corner', [square(0, 0, 10), square(10, 10, 10)]],
  ['a hole that touches its ring at a corner', [square(0, 0, 10), ring([0, 0], [5, 2], [2, 5])]],
  ['a hole whose corner lies on a side', [square(0, 0, 10), ring([5, 0], [7, 4], [3, 4])]],
  ['a ring that touches itself at a corner', [ring([0, 0], [5, 5], [0, 10], [10, 10], [5, 5], [10, 0])]],
  ['a point that is said twice', [ring([0, 0], [10, 0], [10, 0], [10, 10])]],
  ['a spike that goes out and comes back', [ring([0, 0], [10, 0], [20, 0], [10, 0], [10, 10], [0, 10])]],
];
for (const [name, rings] of fine)
  test(`${name} does not cross itself`, () => assert.equal(crossingIn(rings), undefined));

const crossed: readonly (readonly [string, readonly (readonly Position[])[], Position])[] = [
  ['a bow tie', [ring([0, 0], [10, 10], [10, 0], [0, 10])], [5, 5]],
  [
    'a bow tie with a corner where it crosses',
    [ring([0, 0], [5, 5], [10, 10], [10, 0], [5, 5], [0, 10])],
    [5, 5],
  ],
  ['a corner on an edge that goes through it', [ring([0, 0], [10, 10], [10, 0], [5, 5], [0, 10])], [5, 5]],
  ['a hole that sticks out', [square(0, 0, 10), square(8, 4, 4)], [10, 4]],
  ['two parts that overlap', [square(0, 0, 10), square(5, 5, 10)], [10, 5]],
];
for (const [name, rings, where] of crossed)
  test(`${name} is found where it crosses`, () => {
    const [east = 0, north = 0] = crossingIn(rings) ?? [];
    assert.ok(
      Math.hypot(east - where[0], north - where[1]) < 0.5 || (where[0] === 10 && east === 10),
      `${east} ${north}`,
    );
  });

const sideOf = (a: Position, b: Position, c: Position) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

type Side = readonly [Position, Position];
const sidesOf = ([a, b]: Side, [c, d]: Side) => [
  sideOf(a, b, c),
  sideOf(a, b, d),
  sideOf(c, d, a),
  sideOf(c, d, b),
];

/** What every pair of edges says; nothing where corners lie on edges, or next edges fold back. */
function crossesByBruteForce(corners: readonly Position[]): boolean | undefined {
  const edges = corners.map((corner, at): Side => [corner, corners[(at + 1) % corners.length] ?? corner]);
  const pairs = edges.flatMap((edge, one) =>
    edges.slice(0, one).map((other, place) => ({
      sides: sidesOf(edge, other),
      areNext: place === one - 1 || (place === 0 && one === edges.length - 1),
    })),
  );
  const isUnclear = pairs.some(
    ({ sides, areNext }) => sides.filter((side) => side === 0).length > (areNext ? 2 : 0),
  );
  if (isUnclear) return undefined;
  return pairs.some(({ sides: [a = 0, b = 0, c = 0, d = 0], areNext }) => !areNext && a * b < 0 && c * d < 0);
}

/** On so small a ground no corner is nearer to an edge than a centimetre and yet beside it. */
test('any ring is judged as by comparing every pair of its edges', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(corner, { minLength: 4, maxLength: 12 }), (corners) => {
      const expected = crossesByBruteForce(corners);
      fc.pre(expected !== undefined);
      assert.equal(crossingIn([ring(...corners)]) !== undefined, expected);
    }),
    { numRuns: 5_000 },
  );
});

test('a hundred thousand corners are looked through in the time that a person waits for', () => {
  const corners = Array.from({ length: 100_000 }, (_, step): Position => {
    const angle = (step / 100_000) * 2 * Math.PI;
    const reach = 5_000 + 800 * Math.sin(angle * 37) + 20 * Math.sin(angle * 9_001);
    return [600_000 + reach * Math.cos(angle), 400_000 + reach * Math.sin(angle)];
  });
  assert.equal(crossingIn([ring(...corners)]), undefined);
  const tied = corners.with(70_000, [600_000, 420_000]);
  assert.notEqual(crossingIn([ring(...tied)]), undefined);
});
