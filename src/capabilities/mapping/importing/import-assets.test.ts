import assert from 'node:assert/strict';
import { test } from 'node:test';
import { degreesAt } from '#language';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, asOwner, saltby, testDatabase, thornmere } from '#test/database';
import { assetLayers, assetOf, assetsIn, assetsNear, importAssets, projectAssetLayers } from '../index.ts';
import type { AssetLayer } from '../index.ts';
import { feature, file, place, position } from '../shapes.setting.ts';

const at = act('2026-11-20T09:00:00Z');
const { database, begin, urls } = await testDatabase();
const both = (one: string, many: string) => ({ en: { one, many }, cy: { one, many } });
const layers: readonly AssetLayer[] = ['lamps', 'bins', 'trees', 'stops', 'gullies'].map((layer) => ({
  layer,
  words: both(layer, layer),
  marker: 'circle',
  isPublic: true,
  isReportable: true,
  within: 150,
}));
await begin((tx) => projectAssetLayers(tx, layers));

type Row = readonly [id: string, east: number, north: number, more?: string];
const lamps = (...rows: readonly Row[]) => ({
  name: 'lamps.csv',
  text: [
    'ID,Name,Easting,Northing,lantern',
    ...rows.map(([id, east, north, more = 'LED']) => {
      const { easting, northing } = place(east, north);
      return `${id},Lamp ${id},${String(easting)},${String(northing)},${more}`;
    }),
  ].join('\n'),
});
const into = { database, authority: thornmere };
const take = (layer: string, given: { name: string; text: string }, more: object = {}) =>
  importAssets(into, { layer, ...given, ...more }, at);
const near = async (layer: string, middle: readonly [number, number], within = 100) =>
  (await begin((tx) => assetsNear(tx, place(...middle), { layers: [layer], within, most: 10 }))).map(
    ({ id, metres }) => [id, Math.round(metres)],
  );

test('what is near comes nearest first with its distance, and what is further than asked does not', async () => {
  const { outcome, added } = await take(
    'lamps',
    lamps(['L1', 0, 0], ['L2', 30, 40], ['L3', 99, 99], ['L4', -99, 0]),
  );
  assert.deepEqual([outcome, added], ['live', 4]);
  assert.deepEqual(await near('lamps', [0, 0]), [
    ['L1', 0],
    ['L2', 50],
    ['L4', 99],
  ]);
  const lamp = await begin((tx) => assetOf(tx, 'lamps', 'L2'));
  assert.deepEqual([lamp?.name.en, lamp?.facts, lamp?.ended], ['Lamp L2', { lantern: 'LED' }, false]);
});

test('a box holds what is in it, at most so many, and nothing of another council or layer', async () => {
  const box = { west: 600_000, south: 400_000, east: 600_050, north: 400_050 };
  const ids = async (most: number, authority = thornmere, layer = 'lamps') =>
    (await begin((tx) => assetsIn(tx, box, { layers: [layer], most }), authority))
      .map(({ id }) => id)
      .toSorted();
  assert.deepEqual(await ids(9), ['L1', 'L2']);
  assert.equal((await ids(1)).length, 1);
  assert.deepEqual(await ids(9, saltby), []);
  assert.deepEqual(await ids(9, thornmere, 'bins'), []);
});

test('the same file changes nothing; a new one adds, changes and ends, and what has ended is still known', async () => {
  await take('bins', lamps(['B1', 0, 0], ['B2', 10, 0], ['B3', 20, 0]));
  assert.equal((await take('bins', lamps(['B1', 0, 0], ['B2', 10, 0], ['B3', 20, 0]))).outcome, 'same');
  const { added, changed, ended, kept } = await take(
    'bins',
    lamps(['B1', 0, 0], ['B2', 15, 0], ['B4', 30, 0]),
  );
  assert.deepEqual([added, changed, ended, kept], [1, 1, 1, 1]);
  assert.deepEqual(await near('bins', [0, 0]), [
    ['B1', 0],
    ['B2', 15],
    ['B4', 30],
  ]);
  const gone = await begin((tx) => assetOf(tx, 'bins', 'B3'));
  assert.deepEqual([gone?.ended, gone?.name.en], [true, 'Lamp B3']);
  await take('bins', lamps(['B3', 20, 0]));
  assert.deepEqual(await near('bins', [0, 0]), [['B3', 20]]);
});

test('a file of changes leaves the others alone, and says which are gone', async () => {
  await take('trees', lamps(['T1', 0, 0], ['T2', 10, 0], ['T3', 20, 0]));
  const { easting, northing } = place(12, 0);
  const text = `id;easting;northing;ended\nT2;${String(easting)};${String(northing)};\nT3;;;yes\nT9;;;yes`;
  const told = await take('trees', { name: 'changes.csv', text }, { holds: 'changes' });
  assert.deepEqual([told.added, told.changed, told.ended, told.kept], [0, 1, 1, 1]);
  assert.deepEqual(await near('trees', [0, 0]), [
    ['T1', 0],
    ['T2', 12],
  ]);
});

test('rows that cannot be taken are given back with their line and reason; the others are taken', async () => {
  const { latitude, longitude } = degreesAt(place(5, 5));
  const text = [
    'id,name,easting,northing,latitude,longitude,usrn',
    `S1,,,,${String(latitude)},${String(longitude)},90000001`,
    ',no id,600000,400000,,,',
    'S1,twice,600000,400000,,,',
    'S2,nowhere,,,,,',
    'S3,degrees,0.5,51.5,,,',
    `S4,swapped,,,${String(longitude)},${String(latitude)},`,
    'S5,street,600000,400000,,,Mill Lane',
  ].join('\r\n');
  const { rejects, added } = await take('stops', { name: 'stops.csv', text });
  assert.equal(added, 1);
  assert.deepEqual(
    rejects.map(({ number, id, reason }) => [number, id, reason]),
    [
      [3, '', 'id'],
      [4, 'S1', 'same-id'],
      [5, 'S2', 'no-place'],
      [6, 'S3', 'outside-grid'],
      [7, 'S4', 'swapped-degrees'],
      [8, '', 'usrn'],
    ],
  );
  assert.deepEqual(await near('stops', [5, 5], 1), [['S1', 0]]);
  assert.equal((await begin((tx) => assetOf(tx, 'stops', 'S1')))?.usrn, 90_000_001);
});

test('a GeoJSON file of points does as well', async () => {
  const points = file('gullies', [
    feature({ id: 7, name: 'Corner', nameCy: 'Cornel', depth: 0.9 }, 'Point', position([1, 1])),
    feature({ id: 8 }, 'LineString', [position([1, 1]), position([2, 2])]),
  ]);
  const { rejects } = await take('gullies', points);
  assert.deepEqual(
    rejects.map(({ number, reason }) => [number, reason]),
    [[2, 'no-place']],
  );
  const gully = await begin((tx) => assetOf(tx, 'gullies', '7'));
  assert.deepEqual([gully?.name, gully?.facts], [{ en: 'Corner', cy: 'Cornel' }, { depth: 0.9 }]);
});

test('a dry run counts and does nothing', async () => {
  const told = await take('lamps', lamps(['L1', 0, 0]), { dryRun: true });
  assert.deepEqual([told.outcome, told.ended], ['dry-run', 3]);
  assert.equal((await near('lamps', [0, 0])).length, 3);
});

test('an import that died leaves no trace: what answers is as it was, and the next one takes its place', async () => {
  await asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query(
      `insert into mapping.asset_import (layer, number, id, file, digest, begun_at) values ('lamps', 2, gen_random_uuid(), 'dead.csv', 'x', '2026-11-20T07:00:00Z')`,
    );
    await owner.query(`update mapping.asset set until = 2 where layer = 'lamps' and id in ('L1', 'L2')`);
    await owner.query(
      `insert into mapping.asset (layer, id, since, name, name_cy, easting, northing, facts, digest) values ('lamps', 'L1', 2, 'New', 'New', 600000, 400000, '{}', 'x')`,
    );
  });
  assert.equal((await begin((tx) => assetOf(tx, 'lamps', 'L1')))?.name.en, 'Lamp L1');
  assert.equal((await near('lamps', [0, 0])).length, 3);
  const { added, changed, kept } = await take(
    'lamps',
    lamps(['L1', 0, 0], ['L2', 30, 41], ['L3', 99, 99], ['L4', -99, 0]),
  );
  assert.deepEqual([added, changed, kept], [0, 1, 3]);
  assert.deepEqual(await near('lamps', [0, 0], 60), [
    ['L1', 0],
    ['L2', 51],
  ]);
});

test('while an import is under way another is refused', async () => {
  await asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query(
      `insert into mapping.asset_import (layer, number, id, file, digest, begun_at) values ('stops', 2, gen_random_uuid(), 'other.csv', 'x', '2026-11-20T08:59:00Z')`,
    );
  });
  await assert.rejects(
    take('stops', lamps(['S9', 0, 0])),
    (error) => error instanceof Refusal && error.code === 'mapping.import-under-way',
  );
});

const refused: readonly (readonly [string, string, string, string])[] = [
  ['a layer that there is not', 'moons', lamps(['L1', 0, 0]).text, 'mapping.unknown-layer'],
  ['nothing but a heading', 'bins', 'id,easting,northing', 'mapping.nothing-in-file'],
  ['broken quotes', 'bins', 'id,easting\n"a', 'mapping.not-csv'],
  ['nothing but wrong rows', 'bins', 'id,easting,northing\nB1,,', 'mapping.too-many-rejects'],
  ['broken JSON', 'bins', '{"type":', 'mapping.not-geojson'],
];
for (const [name, layer, text, code] of refused)
  test(`a file with ${name} is refused, and the layer stays`, async () => {
    await assert.rejects(
      take(layer, { name: 'bad', text }),
      (error) => error instanceof Refusal && error.code === code,
    );
    assert.deepEqual(await near('bins', [0, 0]), [['B3', 20]]);
  });

test('layers are those of the council’s data, in its order', async () => {
  assert.deepEqual(
    (await transaction(database, thornmere, assetLayers)).map(({ layer }) => layer),
    ['lamps', 'bins', 'trees', 'stops', 'gullies'],
  );
});
