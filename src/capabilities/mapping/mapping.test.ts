import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, saltby, testDatabase } from '#test/database';
import { areasAt, drawMap, importAreas, importMap, mapOf, streetNear } from './index.ts';
import type { View } from './index.ts';

type Position = readonly [number, number];

const at = act('2026-11-20T09:00:00Z');
const today = { on: Temporal.PlainDate.from('2026-11-20') };
const origin = { easting: 600_000, northing: 400_000 };
const place = (east: number, north: number) => ({
  easting: origin.easting + east,
  northing: origin.northing + north,
});
const position = ([east, north]: Position) => [origin.easting + east, origin.northing + north];
const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ].map(([east = 0, north = 0]) => position([east, north]));

const feature = (properties: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const file = (name: string, features: readonly unknown[]) => ({
  name: `${name}.geojson`,
  text: JSON.stringify({ type: 'FeatureCollection', features }),
});

const areas = file('areas', [
  feature({ kind: 'borough', code: 'E07990002', name: 'Sampleford', nameCy: 'Trehalen' }, 'Polygon', [
    square(0, 0, 1_000),
  ]),
  feature({ kind: 'ward', code: 'E05990101', name: 'West', nameCy: 'Gorllewin' }, 'MultiPolygon', [
    [square(0, 0, 500), square(200, 200, 100)],
    [square(600, 600, 100)],
  ]),
  feature({ kind: 'parish', code: 'E04990101', name: 'Inner' }, 'Polygon', [square(200, 200, 100)]),
]);

const streets = file('streets', [
  feature(
    { usrn: '90000001', name: 'Mill Lane', nameCy: 'Lôn y Felin', class: 'a-road' },
    'LineString',
    [
      [0, 500],
      [1_000, 500],
    ].map((to) => position([to[0] ?? 0, to[1] ?? 0])),
  ),
  feature(
    { usrn: 90000002, name: 'Back & Front <Lane>', class: 'lane' },
    'LineString',
    [
      [500, 0],
      [500, 1_000],
    ].map((to) => position([to[0] ?? 0, to[1] ?? 0])),
  ),
]);
const land = file('land', [
  feature({ kind: 'water', name: 'Mill Pond' }, 'Polygon', [square(600, 550, 300), square(700, 650, 20)]),
  feature({ kind: 'place', name: 'Sampleford' }, 'Point', position([500, 500])),
]);

const fresh = async () => {
  const setting = await testDatabase();
  await setting.begin((tx) => importAreas(tx, areas, at));
  await setting.begin((tx) => importMap(tx, { streets, land }, at));
  return setting;
};

const view: View = { centre: place(500, 500), scale: 2, width: 640, height: 420 };

/** For tests that change nothing. */
const ready = await fresh();

test('another council has its own areas and map, even with one process for both', async () => {
  const { begin } = await fresh();
  await begin((tx) => areasAt(tx, place(100, 100), today));
  assert.deepEqual(await begin((tx) => areasAt(tx, place(100, 100), today), saltby), []);
  assert.deepEqual((await begin((tx) => mapOf(tx), saltby)).streets, []);
});

test('the nearest street is named with its distance, in either language, and not from far away', async () => {
  const { begin } = ready;
  const near = (east: number, north: number, tongue: 'en' | 'cy' = 'en') =>
    begin((tx) => streetNear(tx, place(east, north), { tongue }));
  assert.deepEqual(await near(100, 530), { usrn: 90000001, name: 'Mill Lane', metres: 30 });
  assert.equal((await near(100, 530, 'cy'))?.name, 'Lôn y Felin');
  assert.equal((await near(520, 100, 'cy'))?.name, 'Back & Front <Lane>');
  assert.equal(await near(100, 900), undefined);
});

test('the picture names the streets, escapes what a file calls them, and is well-formed at every scale', async () => {
  const { begin } = ready;
  const sheet = await begin((tx) => mapOf(tx));
  const marks = [{ point: place(300, 300) }, { point: place(700, 300), chosen: true }];
  const picture = (more: Partial<View>, tongue: 'en' | 'cy' = 'en') =>
    drawMap({ view: { ...view, ...more }, sheet, marks, tongue, colour: '#00615a', cross: true });
  const drawn = picture({});
  assert.match(drawn, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="420"/);
  assert.match(drawn, />Mill Lane<\/text>/);
  assert.match(drawn, />Back &amp; Front &lt;Lane&gt;<\/text>/);
  assert.match(drawn, />Mill Pond<\/text>/);
  assert.match(drawn, />200 m<\/text>/);
  assert.match(picture({}, 'cy'), />Lôn y Felin<\/text>/);
  assert.doesNotMatch(drawn, /NaN|undefined|Infinity/);
  assert.doesNotMatch(picture({ scale: 16, centre: place(90_000, 0) }), /NaN|undefined|Infinity/);
  assert.equal(drawn.split('<circle').length - 1, 3, 'a mark, the eye of the pin, the middle of the cross');
});

test('a council without a map has an empty picture, not a broken page', async () => {
  const { begin } = await testDatabase();
  const sheet = await begin((tx) => mapOf(tx));
  assert.match(
    drawMap({ view, sheet, marks: [], tongue: 'en', colour: '#000', cross: true }),
    /<svg .*<\/svg>/s,
  );
});
