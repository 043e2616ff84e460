import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipLine, clipRing } from './clip.ts';
import { placesAlong } from './place-name.ts';
import { roomFor } from './room-for.ts';
import { simplified } from '../simplified.ts';

const level = (x: number, y: number) => ({ x, y, angle: 0, length: 100 });
const box = { west: 0, south: 0, east: 100, north: 100 };

test('a name reads from left to right, whichever way its street was drawn', () => {
  const angles = [
    [
      [100, 0],
      [0, 50],
    ],
    [
      [0, 0],
      [100, 50],
    ],
    [
      [100, 50],
      [0, 0],
    ],
    [
      [0, 100],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 100],
    ],
  ].map((line) => placesAlong([line.map(([x = 0, y = 0]) => [x, y] as const)], 40)[0]?.angle ?? Number.NaN);
  assert.ok(
    angles.every((angle) => angle > -90 && angle <= 90),
    String(angles),
  );
});

test('a street too short or too bent for its name has no place for it', () => {
  assert.deepEqual(
    placesAlong(
      [
        [
          [0, 0],
          [30, 0],
        ],
      ],
      40,
    ),
    [],
  );
  assert.deepEqual(
    placesAlong(
      [
        [
          [0, 0],
          [30, 0],
          [30, 30],
          [0, 30],
        ],
      ],
      40,
    ),
    [],
  );
});

test('two names never overlap, and none leaves the paper or covers a mark', () => {
  const room = roomFor({ width: 300, height: 200 }, [[150, 40]]);
  assert.equal(room.take(level(60, 60), 80, 12), true);
  assert.equal(room.take(level(100, 66), 80, 12), false);
  assert.equal(room.take(level(60, 90), 80, 12), true);
  assert.equal(room.take(level(280, 60), 80, 12), false);
  assert.equal(room.take(level(150, 40), 80, 12), false);
});

test('what is cut to a box stays in it', () => {
  assert.deepEqual(
    clipLine(
      [
        [-50, 50],
        [150, 50],
      ],
      box,
    ),
    [
      [
        [0, 50],
        [100, 50],
      ],
    ],
  );
  assert.deepEqual(
    clipLine(
      [
        [-50, 50],
        [50, 50],
        [50, 150],
        [60, 150],
        [60, 50],
      ],
      box,
    ).length,
    2,
  );
  assert.deepEqual(
    clipLine(
      [
        [200, 0],
        [200, 100],
      ],
      box,
    ),
    [],
  );
  const ring = clipRing(
    [
      [-50, -50],
      [50, -50],
      [50, 50],
      [-50, 50],
    ],
    box,
  );
  assert.ok(ring.length >= 4 && ring.every(([x, y]) => x >= 0 && y >= 0));
  assert.deepEqual(
    clipRing(
      [
        [200, 200],
        [300, 200],
        [300, 300],
      ],
      box,
    ),
    [],
  );
});

test('a simplified line keeps its ends and its corners', () => {
  const line = [
    [0, 0],
    [50, 0.1],
    [100, 0],
    [100, 50],
  ].map(([x = 0, y = 0]) => [x, y] as const);
  assert.deepEqual(simplified(line, 1), [
    [0, 0],
    [100, 0],
    [100, 50],
  ]);
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 0],
  ].map(([x = 0, y = 0]) => [x, y] as const);
  assert.equal(simplified(ring, 1).length, 4);
});
