import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import proj4 from 'proj4';
import { degreesAt, gridPointAt } from './degrees.ts';

/** Pairs on which two independent programs agree to six decimals. */
const pairs = [
  [651_409.903, 313_177.27, 52.657979, 1.716052],
  [530_034, 180_381, 51.507407, -0.127724],
  [358_000, 240_000, 52.05678, -2.613967],
  [437_292.43, 115_541.95, 50.938122, -1.47063],
  [340_129, 730_000, 56.45833, -2.973085],
  [265_000, 665_000, 55.859225, -4.158442],
  [400_000, 100_000, 50.799561, -2.001367],
] as const;

for (const [easting, northing, latitude, longitude] of pairs)
  test(`${String(easting)} ${String(northing)} is ${String(latitude)} ${String(longitude)}, both ways`, () => {
    const there = degreesAt({ easting, northing });
    assert.deepEqual(
      [there.latitude.toFixed(6), there.longitude.toFixed(6)],
      [latitude.toFixed(6), longitude.toFixed(6)],
    );
    const back = gridPointAt({ latitude, longitude });
    assert.ok(Math.hypot(back.easting - easting, back.northing - northing) < 0.1);
  });

const grid = proj4(
  'EPSG:4326',
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m',
);

test('anywhere in Britain it agrees with proj4 and comes back, to a centimetre', () => {
  const places = fc.record({
    easting: fc.integer({ min: 80_000, max: 656_000 }),
    northing: fc.integer({ min: 8_000, max: 1_215_000 }),
  });
  fc.assert(
    fc.property(places, (place) => {
      const there = degreesAt(place);
      const [east = 0, north = 0] = grid.forward([there.longitude, there.latitude]);
      const off = Math.hypot(east - place.easting, north - place.northing);
      assert.ok(off < 0.01, `${String(off)} m from proj4`);
      const back = gridPointAt(there);
      assert.ok(Math.hypot(back.easting - place.easting, back.northing - place.northing) < 0.01);
    }),
  );
});
