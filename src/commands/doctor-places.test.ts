import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { importAreas, importAssets, importStreetOwners } from '#capabilities/mapping';
import { publishPacks, readCouncil, readOffer } from '#services';
import type { Offer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import { examinePlaces } from './doctor-places.ts';

const checkout = join(import.meta.dirname, '../..');
const at = act('2026-11-20T09:00:00Z');
const { database, begin } = await testDatabase();
const read = await readCouncil(join(checkout, 'councils/thornmere'));
assert.ok('found' in read);
const council = read.found;
const offer = await readOffer(join(checkout, 'services'), council);
const publish = (places: Offer['places']) => begin((tx) => publishPacks(tx, { ...offer, places }, at));
await publish(offer.places);

const [one = '', other = '', ...rest] = Object.keys(council.councillors);
const elected = (...codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, council.councillors[code] ?? []]));
const examined = async (councillors = council.councillors) => {
  const councils = [{ council: { ...council, councillors }, authority: thornmere }];
  const found = await examinePlaces({ database, councils });
  return Object.fromEntries(found.map(({ what, state, says }) => [what, `${state}: ${says}`]));
};
const area = (properties: object, west: number) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 450_000],
        [west + 500, 450_000],
        [west + 500, 450_500],
        [west, 450_500],
        [west, 450_000],
      ],
    ],
  },
});
const ward = (code: string, west: number) => area({ kind: 'ward', code, name: code }, west);
const takeAreas = (...features: readonly object[]) =>
  begin((tx) =>
    importAreas(
      tx,
      { name: 'areas.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) },
      at,
    ),
  );
const takeLights = (...owners: readonly string[]) =>
  importAssets(
    { database, authority: thornmere },
    {
      layer: 'street-lights',
      name: 'lights.csv',
      text: [
        'id,easting,northing,owner',
        ...owners.map((owner, index) => `L${String(index)},600000,450000,${owner}`),
      ].join('\n'),
    },
    at,
  );

test('where nothing is imported the doctor says what is still to be imported', async () => {
  const { 'thornmere: wards': wards, ...others } = await examined();
  assert.match(wards ?? '', /^warning: none are imported\. Import them/);
  assert.match(
    others['thornmere: layers'] ?? '',
    /^warning: services ask for things of street-lights, and none/,
  );
  assert.match(others['thornmere: owners'] ?? '', /^ok/);
});

test('councillors of a ward that no imported area has are found, and a ward that they forget', async () => {
  await takeAreas(ward(one, 600_000), ward(other, 600_500));
  assert.match((await examined(elected(one, other)))['thornmere: wards'] ?? '', /^ok: 2 are imported/);
  const unknown = (await examined(elected(one, other, 'E05999999')))['thornmere: wards'];
  assert.match(
    unknown ?? '',
    /^wrong: councillors\.yaml names E05999999, which no imported ward has today\. /,
  );
  assert.match(
    (await examined(elected(one)))['thornmere: wards'] ?? '',
    new RegExp(`^warning: councillors\\.yaml does not name ${other}\\. `),
  );
  assert.match((await examined({}))['thornmere: wards'] ?? '', /^ok/, 'a council need not name them at all');
  const many = (await examined(elected(one, other, ...rest)))['thornmere: wards'];
  assert.match(many ?? '', new RegExp(`and ${String(rest.length - 5)} more, which no imported ward`));
});

test('an owner of streets, ground or things whom the data names no more is found, with how many are theirs', async () => {
  const { owners } = offer.places;
  const [gone, stays] = owners.map(({ owner }) => owner);
  await takeAreas(area({ kind: 'ownership', code: 'G1', name: 'Green', owner: gone }, 600_000));
  const text = `usrn,owner\n90000001,${gone ?? ''}\n90000002,${gone ?? ''}\n90000003,${stays ?? ''}`;
  await begin((tx) => importStreetOwners(tx, { name: 'owners.csv', text }, at));
  await takeLights('', 'ours', stays ?? '', 'nobody');
  const found = (await examined())['thornmere: owners'];
  assert.match(found ?? '', /^wrong: published places\.yaml has no “nobody” \(1 in street-lights\): /);
  await takeLights('', 'ours', stays ?? '', gone ?? '');
  assert.match((await examined())['thornmere: owners'] ?? '', /^ok/);
  await publish({ ...offer.places, owners: owners.slice(1) });
  const three = ['areas', 'streets', 'street-lights'].map(
    (where) => `“${gone ?? ''}” \\(${where === 'streets' ? '2' : '1'} in ${where}\\)`,
  );
  assert.match((await examined())['thornmere: owners'] ?? '', new RegExp(three.join(', ')));
});

test('a layer that was imported and is no longer defined is found', async () => {
  await takeLights('');
  await publish(offer.places);
  assert.match((await examined())['thornmere: layers'] ?? '', /^ok/);
  const layers = offer.places.layers.filter(({ layer }) => layer !== 'trees');
  const text = 'id,easting,northing\nT1,600000,450000';
  await importAssets({ database, authority: thornmere }, { layer: 'trees', name: 'trees.csv', text }, at);
  await publish({ ...offer.places, layers });
  assert.match(
    (await examined())['thornmere: layers'] ?? '',
    /^warning: published places\.yaml has no trees, of which things were imported\. /,
  );
});
