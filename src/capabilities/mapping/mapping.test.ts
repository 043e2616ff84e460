import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { areasAt, drawMap, importAreas, importMap, mapExtract, mapOf, streetNear } from './index.ts';
import type { View } from './index.ts';

type Position = readonly [number, number];

const at = act('2026-11-20T09:00:00Z');
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

type Setting = Awaited<ReturnType<typeof testDatabase>>;

/** The types of event in the ledger, in order. A follower would wait for every other transaction of the server. */
async function told({ urls }: Setting): Promise<string[]> {
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  await client.query(`set moothall.authority = '1'`);
  const { rows } = await client.query<{ type: string }>('select type from ledger.event order by seq');
  await client.end();
  return rows.map(({ type }) => type);
}

/** For tests that change nothing. */
const ready = await fresh();

const wave = (row: number) =>
  Array.from({ length: 2_000 }, (_, step) => position([step * 2, row * 10 + Math.sin(step / 7) * 2]));

test('a point is in its borough, ward and parish; in a hole it is not in the ward round it', async () => {
  const { begin } = ready;
  const codes = async (east: number, north: number) =>
    (await begin((tx) => areasAt(tx, place(east, north)))).map(({ code }) => code);
  assert.deepEqual(await codes(100, 100), ['E07990002', 'E05990101']);
  assert.deepEqual(await codes(250, 250), ['E07990002', 'E04990101']);
  assert.deepEqual(await codes(650, 650), ['E07990002', 'E05990101']);
  assert.deepEqual(await codes(900, 900), ['E07990002']);
  assert.deepEqual(await codes(1_500, 0), []);
});

test('areas are named in both languages, in English where there is no Welsh', async () => {
  const { begin } = ready;
  const names = (await begin((tx) => areasAt(tx, place(250, 250)))).map(({ name }) => name.cy);
  assert.deepEqual(names, ['Trehalen', 'Inner']);
});

test('a new file replaces the areas at once; the same file changes nothing; the ledger has each', async () => {
  const setting = await fresh();
  const { begin } = setting;
  assert.equal((await begin((tx) => importAreas(tx, areas, at))).same, true);
  const other = file('areas', [
    feature({ kind: 'ward', code: 'E05990199', name: 'New' }, 'Polygon', [square(0, 0, 1_000)]),
  ]);
  assert.equal((await begin((tx) => importAreas(tx, other, at))).same, false);
  const codes = (await begin((tx) => areasAt(tx, place(100, 100)))).map(({ code }) => code);
  assert.deepEqual(codes, ['E05990199']);
  assert.deepEqual(await told(setting), ['mapping.imported', 'mapping.imported', 'mapping.imported']);
});

test('another council has its own areas and map, even with one process for both', async () => {
  const { begin } = await fresh();
  await begin((tx) => areasAt(tx, place(100, 100)));
  assert.deepEqual(await begin((tx) => areasAt(tx, place(100, 100)), saltby), []);
  assert.deepEqual((await begin((tx) => mapOf(tx), saltby)).streets, []);
});

const ward = { kind: 'ward', code: 'E05990101', name: 'West' };
const wrong = [
  ['no JSON', { name: 'a', text: '{' }, 'mapping.not-geojson'],
  ['no features', file('a', []), 'mapping.nothing-in-file'],
  ['a list', { name: 'a', text: '[]' }, 'mapping.not-geojson'],
  [
    'an unknown kind',
    file('a', [feature({ ...ward, kind: 'moon' }, 'Polygon', [square(0, 0, 9)])]),
    'mapping.wrong-feature',
  ],
  ['a line for an area', file('a', [feature(ward, 'LineString', square(0, 0, 9))]), 'mapping.wrong-feature'],
  [
    'a ring of two points',
    file('a', [feature(ward, 'Polygon', [square(0, 0, 9).slice(0, 2)])]),
    'mapping.wrong-feature',
  ],
  [
    'degrees',
    file('a', [
      feature(ward, 'Polygon', [
        [
          [-2, 52],
          [-1, 52],
          [-1, 53],
          [-2, 52],
        ],
      ]),
    ]),
    'mapping.outside-grid',
  ],
  [
    'one ward twice',
    file(
      'a',
      [1, 2].map(() => feature(ward, 'Polygon', [square(0, 0, 9)])),
    ),
    'mapping.same-area-twice',
  ],
] as const;

for (const [name, bad, code] of wrong)
  test(`a file with ${name} is refused, and the areas before it still answer`, async () => {
    const { begin } = ready;
    await assert.rejects(
      begin((tx) => importAreas(tx, bad, at)),
      (error) => error instanceof Refusal && error.code === code,
    );
    assert.equal((await begin((tx) => areasAt(tx, place(100, 100)))).length, 2);
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

test('the extract has what the browser draws: whole metres, outer rings, streets in the language of the page', async () => {
  const { begin } = ready;
  const extract = await begin((tx) => mapExtract(tx, { tongue: 'cy' }));
  assert.deepEqual(
    extract.land.areas.map(({ kind, ring }) => [kind, ring.length]),
    [
      ['land', 5],
      ['water', 5],
    ],
  );
  assert.deepEqual(extract.streets.streets[0], {
    name: 'Lôn y Felin',
    kind: 'main',
    line: [position([0, 500]), position([1_000, 500])],
  });
  const box = { west: 600_000, south: 400_000, east: 600_400, north: 400_400 };
  const part = await begin((tx) => mapExtract(tx, { tongue: 'en', box }));
  assert.deepEqual([part.land.areas.length, part.streets.streets.length], [1, 0]);
  assert.notEqual(extract.revision, 'none');
});

test('the extract of a very large map is made coarser until it is small enough to send', async () => {
  const setting = await testDatabase();
  const many = file(
    'streets',
    Array.from({ length: 50 }, (_, row) => feature({ name: `Row ${row}` }, 'LineString', wave(row))),
  );
  await setting.begin((tx) => importMap(tx, { streets: many, land }, at));
  const extract = await setting.begin((tx) => mapExtract(tx, { tongue: 'en' }));
  assert.equal(extract.streets.streets.length, 50);
  assert.ok(extract.streets.streets.reduce((sum, { line }) => sum + line.length, 0) <= 40_000);
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
