import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { act, testDatabase } from '#test/database';
import { importAreas } from '../index.ts';
import { outlineOf } from '../areas/outline.ts';
import { shapeOf } from '../shape.ts';
import type { Position } from '../shape.ts';
import { feature, file, square } from '../shapes.setting.ts';
import { coverageOf } from './coverage.ts';

type Edges = readonly [west: number, south: number, east: number, north: number];

const rectangle = ([west, south, east, north]: Edges): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const outline = (...rings: Position[][]) => outlineOf(shapeOf(rings));

test('what two areas share and what they leave is measured', () => {
  const whole = outline(rectangle([0, 0, 1_000, 1_000]));
  const { overlaps, sizes, gap } = coverageOf(
    [outline(rectangle([0, 0, 600, 1_000])), outline(rectangle([500, 0, 900, 1_000]))],
    whole,
  );
  assert.deepEqual(sizes.map(Math.round), [600_000, 400_000]);
  assert.deepEqual(
    overlaps.map(({ one, other, squareMetres }) => [one, other, Math.round(squareMetres)]),
    [[0, 1, 100_000]],
  );
  assert.equal(Math.round(gap?.squareMetres ?? 0), 100_000);
  assert.match(gap?.at ?? '', /^950 /);
});

test('areas that only touch share nothing, and a hole is no ground', () => {
  const round = outline(rectangle([0, 0, 100, 100]), rectangle([40, 40, 60, 60]));
  const inside = outline(rectangle([40, 40, 60, 60]));
  const { overlaps, sizes } = coverageOf([round, inside], undefined);
  assert.deepEqual(overlaps, []);
  assert.deepEqual(sizes.map(Math.round), [9_600, 400]);
});

const span = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 100, max: 500 }));
const box = fc
  .tuple(span, span)
  .map(([[west, wide], [south, high]]): Edges => [west, south, west + wide, south + high]);

test('two rectangles share what geometry says, to a hundredth', () => {
  fc.assert(
    fc.property(box, box, (one, other) => {
      const wide = Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0]));
      const high = Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]));
      const { overlaps } = coverageOf([outline(rectangle(one)), outline(rectangle(other))], undefined);
      const measured = overlaps[0]?.squareMetres ?? 0;
      assert.ok(Math.abs(measured - wide * high) <= 0.01 * wide * high + 600);
    }),
  );
});

const at = act('2026-11-20T09:00:00Z');
const ward = (code: string, size: number, east: number) =>
  feature({ kind: 'ward', code, name: code }, 'Polygon', [square(east, 0, size)]);
const round = (code: string, stream: string) =>
  feature({ kind: 'collection-round', code, name: code, stream, weekday: 'Monday' }, 'Polygon', [
    square(0, 0, 500),
  ]);
const { begin } = await testDatabase();

test('wards that overlap or leave a gap are told of and taken; slivers are not told of', async () => {
  const borough = feature({ kind: 'borough', code: 'E07', name: 'Borough' }, 'Polygon', [
    square(0, 0, 1_000),
  ]);
  const { warnings } = await begin((tx) =>
    importAreas(
      tx,
      file('wards', [borough, ward('W1', 500, 0), ward('W2', 500, 480), ward('W3', 500, 979)]),
      at,
    ),
  );
  assert.deepEqual(
    warnings.map((warning) => [warning.warning, warning.kind, Math.round(warning.squareMetres / 1_000)]),
    [
      ['overlap', 'ward', 10],
      ['gap', 'ward', 500],
    ],
  );
});

const warned = async (...rounds: readonly unknown[]) =>
  (await begin((tx) => importAreas(tx, file('rounds', rounds), at))).warnings.map(({ warning }) => warning);

test('rounds of one stream should be apart, and those of two may lie on one another', async () => {
  assert.deepEqual(await warned(round('A', 'refuse'), round('B', 'food')), []);
  assert.deepEqual(await warned(round('A', 'refuse'), round('B', 'refuse')), ['overlap']);
});
