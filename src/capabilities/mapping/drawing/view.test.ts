import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boxOf, isDirection, moved, pixelOf, pointAtPixel, scales, viewAround, zoomed } from './view.ts';
import type { View } from './view.ts';

const view: View = { centre: { easting: 620_000, northing: 480_000 }, scale: 2, width: 640, height: 420 };

const clicks: readonly (readonly [string, number, number, number, number])[] = [
  ['the middle', 320, 210, 620_000, 480_000],
  ['the top left', 0, 0, 619_360, 480_420],
  ['the bottom right', 640, 420, 620_640, 479_580],
  ['outside, as a forged form may say', -5_000, 9_000, 619_360, 479_580],
  ['nowhere', Number.NaN, 210, 619_360, 480_000],
];

for (const [name, x, y, easting, northing] of clicks)
  test(`a press on ${name} is a place`, () =>
    assert.deepEqual(pointAtPixel(view, x, y), { easting, northing }));

test('a place under a pixel is drawn at that pixel', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 640 }),
      fc.integer({ min: 0, max: 420 }),
      fc.constantFrom(...scales),
      (x, y, scale) => {
        const seen = { ...view, scale };
        const [drawnX, drawnY] = pixelOf(seen, pointAtPixel(seen, x, y));
        assert.ok(Math.abs(drawnX - x) < 1e-6 && Math.abs(drawnY - y) < 1e-6);
      },
    ),
  );
});

test('a move is half a picture, and back again is where one was', () => {
  assert.deepEqual(moved(view, 'north').centre, { easting: 620_000, northing: 480_420 });
  assert.deepEqual(moved(view, 'west').centre, { easting: 619_360, northing: 480_000 });
  assert.deepEqual(moved(moved(view, 'east'), 'west'), view);
  assert.deepEqual(moved(moved(view, 'south'), 'north'), view);
});

test('a move stops at the edge of the grid', () => {
  const corner = { ...view, centre: { easting: 10, northing: 10 } };
  assert.deepEqual(moved(moved(corner, 'west'), 'south').centre, { easting: 0, northing: 0 });
});

test('zooming goes one step and stops at the last', () => {
  assert.deepEqual([zoomed(view, 'in').scale, zoomed(view, 'out').scale], [1, 4]);
  assert.equal(zoomed({ ...view, scale: 0.5 }, 'in').scale, 0.5);
  assert.equal(zoomed({ ...view, scale: 16 }, 'out').scale, 16);
  assert.deepEqual(zoomed(zoomed(view, 'in'), 'out'), view);
});

test('whatever an address says becomes a view that can be drawn', () => {
  const said = fc.record({
    easting: fc.double(),
    scale: fc.double(),
    width: fc.double(),
    height: fc.double(),
  });
  fc.assert(
    fc.property(said, ({ easting, ...size }) => {
      const safe = viewAround({ centre: { easting, northing: easting }, ...size });
      assert.ok(scales.some((step) => step === safe.scale));
      assert.ok(safe.width >= 100 && safe.width <= 1_600 && safe.height >= 100 && safe.height <= 1_200);
      assert.ok(safe.centre.easting >= 0 && safe.centre.easting <= 700_000);
    }),
  );
});

test('the box of a view is the ground in it, with its margin', () => {
  assert.deepEqual(boxOf(view, 10), { west: 619_340, south: 479_560, east: 620_660, north: 480_440 });
});

test('four directions are known and no other', () => {
  assert.deepEqual(['north', 'up', ''].map(isDirection), [true, false, false]);
});
