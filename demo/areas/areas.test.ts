import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from '../chance.ts';
import { areaOf, boxOf, contains } from '../ground/plane.ts';
import { generateBorough } from '../index.ts';

for (const seed of [7, 31]) {
  const { wards, parishes, outline } = generateBorough({ seed, size: 'small' });

  test(`a point in the borough is in exactly one ward and in one parish at most (seed ${seed})`, () => {
    const draw = chance(seed, 'test points');
    const { west, south, east, north } = boxOf(outline);
    for (let round = 0; round < 4000; round += 1) {
      const point = { x: draw.between(west, east), y: draw.between(south, north) };
      const within = wards.filter(({ polygon }) => contains(polygon, point)).map(({ code }) => code);
      assert.equal(
        within.length,
        contains(outline, point) ? 1 : 0,
        `${point.x},${point.y} is in ${within.join()}`,
      );
      assert.ok(parishes.filter(({ polygon }) => contains(polygon, point)).length <= 1);
    }
  });

  test(`the wards have the area of the borough (seed ${seed})`, () => {
    const sum = wards.reduce((total, { polygon }) => total + areaOf(polygon), 0);
    assert.ok(Math.abs(sum - areaOf(outline)) < 1);
  });
}

test('twenty-one wards and twelve parishes have codes that the ONS has not given out', () => {
  const { wards, parishes } = generateBorough({ seed: 7, size: 'small' });
  assert.deepEqual(
    wards.map(({ code }) => code),
    Array.from({ length: 21 }, (_, index) => `E05990${String(index + 1).padStart(3, '0')}`),
  );
  assert.equal(new Set(parishes.map(({ code }) => code)).size, 12);
  assert.ok(parishes.every(({ code }) => /^E04990\d{3}$/u.test(code)));
});
