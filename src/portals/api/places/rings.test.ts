import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridPointAt } from '#language';
import { polygonsOf } from './rings.ts';

type Corner = readonly [number, number];
const square = (west: number, south: number, size: number): readonly Corner[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];

/** The corners of a ring of the answer, as whole metres of the grid. */
function onGrid(ring: readonly (readonly number[])[] | undefined) {
  return (ring ?? []).map(([longitude = 0, latitude = 0]) => {
    const { easting, northing } = gridPointAt({ latitude, longitude });
    return [Math.round(easting), Math.round(northing)];
  });
}

const [east, north] = [400_000, 300_000];

test('an area with a hole, an island in it and a part elsewhere is three polygons, closed and turned as they should be', () => {
  const outer = square(east, north, 1_000);
  const hole = square(east + 200, north + 200, 600);
  const island = square(east + 400, north + 400, 200);
  const elsewhere = square(east + 5_000, north, 100);
  for (const rings of [
    [outer, hole, island, elsewhere],
    [island, elsewhere, hole.toReversed(), outer.toReversed()],
  ]) {
    const polygons = polygonsOf(rings);
    assert.deepEqual(
      polygons.map(({ length }) => length).toSorted((one, other) => one - other),
      [1, 1, 2],
    );
    const [around, within] = polygons.find(({ length }) => length === 2) ?? [];
    assert.ok(around);
    assert.equal(around.length, 5);
    assert.deepEqual(around.at(0), around.at(-1));
    assert.ok(turn(onGrid(around)) > 0);
    assert.ok(turn(onGrid(within)) < 0);
    assert.ok(onGrid(within).some(([x, y]) => x === east + 200 && y === north + 200));
  }
});

test('what has fewer than three corners is no ring', () => {
  assert.deepEqual(polygonsOf([[[east, north]], []]), []);
});

function turn(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [u = 0, v = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x - east) * (v - north) - (u - east) * (y - north);
  }, 0);
}
