import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestStreet } from './nearest-street.ts';
import { readReports, readStreets } from './read.ts';

const streets = readStreets({
  streets: [
    {
      name: 'Mill Lane',
      kind: 'street',
      line: [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
    },
    {
      name: 'Quay Street',
      kind: 'main',
      line: [
        [0, 50],
        [60, 50],
      ],
    },
    {
      name: '',
      kind: 'path',
      line: [
        [0, 10],
        [100, 10],
      ],
    },
  ],
});

for (const [what, point, name, metres] of [
  ['beside the middle of a street', [40, 12], 'Mill Lane', 12],
  ['beyond the end of a street', [70, 50], 'Quay Street', 10],
  ['round the corner of a street', [110, 60], 'Mill Lane', 10],
] as const) {
  test(`a point ${what} belongs to it`, () => {
    assert.deepEqual(nearestStreet(streets, point), { name, metres });
  });
}

test('a point in the fields belongs to no street', () => {
  assert.equal(nearestStreet(streets, [900, 900]), undefined);
});

test('a path without a name is never the answer', () => {
  assert.equal(nearestStreet(streets, [50, 10])?.name, 'Mill Lane');
});

test('what is not a street or a report is left out, and the rest is drawn', () => {
  assert.deepEqual(readStreets({ streets: [{ name: 'One point', line: [[1, 2]] }, null, 7] }), []);
  assert.deepEqual(readStreets('no list'), []);
  assert.deepEqual(
    readReports({
      reports: [
        { title: 'Bench', e: 1, n: 2 },
        { title: 'Nowhere', e: 'x', n: 2 },
      ],
    }),
    [{ title: 'Bench', at: [1, 2], href: undefined }],
  );
});
