import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { importAreas } from '#capabilities/mapping';
import { act, testDatabase } from '#test/database';
import { looseAreas, readPack } from '../index.ts';
import { fixtures } from '../sample.setting.ts';

const { begin } = await testDatabase();
const at = act('2026-11-20T09:00:00Z');
const on = Temporal.PlainDate.from('2026-11-20');
const read = await readPack(join(fixtures, 'unicorn-licence'));
assert.ok('found' in read);
const packs = [read.found];

const take = (...codes: readonly string[]) => {
  const features = codes.map((code, place) => {
    const west = 640_000 + place * 1_000;
    const square = [
      [west, 450_000],
      [west + 500, 450_000],
      [west + 500, 450_500],
      [west, 450_500],
      [west, 450_000],
    ];
    return {
      type: 'Feature',
      properties: { kind: 'ward', code, name: code },
      geometry: { type: 'Polygon', coordinates: [square] },
    };
  });
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return begin((tx) => importAreas(tx, { name: 'wards.geojson', text }, at));
};
const loose = async () => begin((tx) => looseAreas(tx, packs, { on }));

test('a rule of routing that names a ward that there is not is noticed, and not before wards are imported', async () => {
  assert.deepEqual(await loose(), []);
  await take('E05990004');
  assert.deepEqual(await loose(), [
    { service: 'unicorn-licence', route: 'mill-lane', kind: 'ward', code: 'E05990003' },
  ]);
  await take('E05990004', 'E05990003');
  assert.deepEqual(await loose(), []);
});
