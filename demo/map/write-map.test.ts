import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateBorough, mapOf } from '../index.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const [areas, streets, land] = mapOf(borough);

test('the map declares the National Grid', () => {
  for (const collection of [areas, streets, land]) {
    assert.equal(collection?.crs.properties.name, 'urn:ogc:def:crs:EPSG::27700');
  }
});

test('rings are closed and go against the clock', () => {
  for (const { geometry } of [...(areas?.features ?? []), ...(land?.features ?? [])]) {
    if (geometry.type !== 'Polygon') continue;
    for (const ring of geometry.coordinates) {
      assert.deepEqual(ring[0], ring.at(-1));
      const twice = ring
        .slice(1)
        .reduce((sum, [x, y], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
      assert.ok(twice > 0);
    }
  }
});

test('the map shows each street by its USRN, and the mere, the river, the railway and the villages', () => {
  assert.equal(streets?.features.length, borough.streets.length);
  const shown = new Set(
    land?.features.map(({ properties }) => `${properties['kind']} ${properties['name']}`),
  );
  for (const name of ['water Thorn Mere', 'water River Thorn', 'rail ', 'place Upper Mere', 'park Mere Park'])
    assert.ok(shown.has(name), name);
});
