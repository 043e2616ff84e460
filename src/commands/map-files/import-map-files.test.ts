import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { areasAt, assetOf, ownershipAt } from '#capabilities/mapping';
import { usrn } from '#language';
import { Refusal } from '#platform/errors';
import { publishPacks, readCouncil, readOffer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import { importAreaFiles, readAreasWanted } from './import-areas.ts';
import { importAssetFile, readAssetsWanted } from './import-assets.ts';
import { importMapFiles, importOwnerFile, readMapWanted, readOwnersWanted } from './import-map.ts';

const checkout = join(import.meta.dirname, '../../..');
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const { database, begin } = await testDatabase();
const read = await readCouncil(join(checkout, 'councils/thornmere'));
assert.ok('found' in read);
const council = read.found;
const offer = await readOffer(join(checkout, 'services'), council);
await begin((tx) => publishPacks(tx, offer, act(now)));
const where = { councils: [{ council, authority: thornmere }], database, clock: { now: () => now } };

const folder = await mkdtemp(join(tmpdir(), 'map-files-'));
async function kept(name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const square = (west: number) => [
  [
    [west, 450_000],
    [west + 500, 450_000],
    [west + 500, 450_500],
    [west, 450_500],
    [west, 450_000],
  ],
];
const ward = (code: string, name: string, west: number) => ({
  type: 'Feature',
  properties: { kind: 'ward', code, name },
  geometry: { type: 'Polygon', coordinates: square(west) },
});
const collection = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

async function said(command: (say: (line: string) => void) => Promise<void>): Promise<readonly string[]> {
  const lines: string[] = [];
  await command((line) => void lines.push(line));
  return lines;
}
const areas = async (...args: readonly string[]) =>
  said((say) => importAreaFiles(where, readAreasWanted(args), say));
const assets = async (...args: readonly string[]) =>
  said((say) => importAssetFile(where, readAssetsWanted(args), say));

test('areas are looked at first, taken, and found to be there', async () => {
  const path = await kept(
    'wards.geojson',
    collection(ward('E1', 'West', 640_000), ward('E2', 'East', 640_450)),
  );
  const overlap = 'wards.geojson: West (E1) and East (E2) overlap by about 2.5 ha, near 640475 450000';
  assert.deepEqual(await areas(path, '--dry-run', '--from', '2027-05-06'), [
    'wards.geojson: 2 wards would hold from Thursday 6 May 2027; nothing was changed',
    overlap,
  ]);
  assert.deepEqual(await areas(path), ['wards.geojson: 2 wards hold', overlap]);
  assert.deepEqual((await areas(path))[0], 'wards.geojson: 2 wards as before; nothing was done');
  const on = Temporal.PlainDate.from('2026-11-20');
  const [found] = await begin((tx) => areasAt(tx, { easting: 640_100, northing: 450_100 }, { on }));
  assert.equal(found?.code, 'E1');
  const [line = ''] = await areas(path, '--json');
  assert.match(line, /"sets":\[\{"kind":"ward","areas":2,"same":true\}\]/);
});

test('everything that is wrong with a file is said, and nothing of it is taken', async () => {
  const path = await kept(
    'bad.geojson',
    collection(
      ward('E8', 'Good', 640_000),
      { ...ward('', 'Codeless', 641_000) },
      { ...ward('E9', 'Moon', 642_000), properties: { kind: 'moon', code: 'M', name: 'M' } },
    ),
  );
  const lines: string[] = [];
  await assert.rejects(
    importAreaFiles(where, readAreasWanted([path]), (line) => void lines.push(line)),
    (error) =>
      error instanceof Refusal && error.code === 'mapping.missing-code' && error.facts['feature'] === 2,
  );
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^Feature 3 of bad.geojson is of the kind “moon”/);
});

test('a layer is taken, and what was not stands in a file with its reason', async () => {
  const text = Buffer.from('id;name;easting;northing\nL1;Caf\xe9;640100;450100\n=L2;;nowhere;\n', 'latin1');
  const path = await kept('lamps.csv', text);
  assert.deepEqual(await assets(path, '--layer', 'street-lights'), [
    'lamps.csv: 1 new, 0 changed, 0 ended, 0 as they were',
    `lamps.csv: 1 not taken; ${path}.rejects.csv says why`,
    'lamps.csv: street-lights is live',
  ]);
  assert.equal((await begin((tx) => assetOf(tx, 'street-lights', 'L1')))?.name.en, 'Café');
  assert.match(
    await readFile(`${path}.rejects.csv`, 'utf8'),
    /^\uFEFFline,id,reason\r\n"3","'=L2","It has no place/,
  );
  assert.deepEqual(await assets(path, '--layer', 'street-lights'), [
    'lamps.csv: street-lights is as before; nothing was done',
  ]);
});

const owners = async (text: string, ...args: readonly string[]) => {
  const path = await kept('roads.csv', text);
  return said((say) => importOwnerFile(where, readOwnersWanted([path, ...args]), say));
};

test('streets of others are taken, and each is its owner’s', async () => {
  const text = 'USRN,Owner\n90000001,national-highways\n';
  assert.deepEqual(await owners(text, '--dry-run'), [
    'roads.csv: 1 street that is not the council’s would be taken; nothing was changed',
  ]);
  assert.deepEqual(await owners(text), ['roads.csv: 1 street that is not the council’s']);
  const ground = { on: Temporal.PlainDate.from('2026-11-20'), usrn: usrn.parse(90_000_001) };
  const owner = await begin((tx) => ownershipAt(tx, { easting: 1_000, northing: 1_000 }, ground));
  assert.equal(owner?.name.en, 'National Highways');
  for (const [bad, code] of [
    ['usrn,owner\n90000001,nobody', 'mapping.unknown-owner'],
    ['usrn,owner\nMill Lane,private', 'mapping.wrong-street-owner'],
    ['usrn,owner\n1,private\n1,private', 'mapping.wrong-street-owner'],
    ['usrn,owner\n', 'mapping.nothing-in-file'],
    ['usrn,owner\n"1', 'mapping.not-csv'],
  ] as const)
    await assert.rejects(owners(bad), (error) => error instanceof Refusal && error.code === code);
});

test('the map itself is taken from two files', async () => {
  const streets = await kept(
    'streets.geojson',
    collection({
      type: 'Feature',
      properties: { name: 'Mill Lane' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [640_000, 450_000],
          [640_100, 450_000],
        ],
      },
    }),
  );
  const land = await kept(
    'land.geojson',
    collection({
      type: 'Feature',
      properties: { kind: 'park' },
      geometry: { type: 'Polygon', coordinates: square(640_000) },
    }),
  );
  const map = async (...args: readonly string[]) =>
    said((say) => importMapFiles(where, readMapWanted([streets, land, ...args]), say));
  assert.deepEqual(await map('--dry-run'), ['2 shapes would be taken; nothing was changed']);
  assert.deepEqual(await map(), ['2 shapes']);
  assert.deepEqual(await map(), ['2 shapes, as before; nothing was done']);
});

const wrong: readonly (readonly [string, () => unknown, string])[] = [
  ['no file of areas', () => readAreasWanted([]), 'command.needs-file'],
  ['a day that is none', () => readAreasWanted(['a', '--from', 'May']), 'command.no-day'],
  ['things without a layer', () => readAssetsWanted(['a']), 'command.needs-layer'],
  ['two files of things', () => readAssetsWanted(['a', 'b', '--layer', 'x']), 'command.one-file-at-a-time'],
  ['one file of the map', () => readMapWanted(['a']), 'command.needs-two-files'],
  ['no list of owners', () => readOwnersWanted([]), 'command.needs-file'],
  ['two lists of owners', () => readOwnersWanted(['a', 'b']), 'command.one-file-at-a-time'],
];
for (const [what, reading, code] of wrong)
  test(`on the command line, ${what} is refused`, () => {
    assert.throws(reading, (error) => error instanceof Refusal && error.code === code);
  });

test('a file that is not there is refused by its name', async () => {
  await assert.rejects(
    areas(join(folder, 'gone.geojson')),
    (error) => error instanceof Refusal && error.code === 'mapping.no-file',
  );
});
