import assert from 'node:assert/strict';
import { test } from 'node:test';
import { degreesAt } from '#language';
import { act, asOwner, saltby, testDatabase } from '#test/database';
import { areaOf, areasAt, areasOfKind, importAreas, projectAreaKinds, projectOwners } from '../index.ts';
import { feature, file, place, square } from '../shapes.setting.ts';

const at = act('2026-11-20T09:00:00Z');
const today = Temporal.PlainDate.from('2026-11-20');
const before = Temporal.PlainDate.from('2020-01-01');

const ward = (code: string, name: string, more: object = {}) => ({ kind: 'ward', code, name, ...more });
const outline = feature(
  { kind: 'borough', code: 'E07990002', name: 'Sampleford', nameCy: 'Trehalen' },
  'Polygon',
  [square(0, 0, 1_000)],
);
const west = feature({ ...ward('E05990101', 'West'), nameCy: 'Gorllewin' }, 'MultiPolygon', [
  [square(0, 0, 500), square(200, 200, 100)],
  [square(600, 600, 100)],
]);
const inner = feature({ kind: 'parish', code: 'E04990101', name: 'Inner' }, 'Polygon', [
  square(200, 200, 100),
]);
const areas = file('areas', [outline, west, inner]);

const both = (written: string) => ({ en: written, cy: written });

const { begin } = await testDatabase();
await begin((tx) => importAreas(tx, areas, at));

const codesAt = async (east: number, north: number, on = today) =>
  (await begin((tx) => areasAt(tx, place(east, north), { on }))).map(({ code }) => code);

test('a point is in its borough, ward and parish; in a hole it is not in the ward round it', async () => {
  assert.deepEqual(await codesAt(100, 100), ['E07990002', 'E05990101']);
  assert.deepEqual(await codesAt(250, 250), ['E07990002', 'E04990101']);
  assert.deepEqual(await codesAt(650, 650), ['E07990002', 'E05990101']);
  assert.deepEqual(await codesAt(900, 900), ['E07990002']);
  assert.deepEqual(await codesAt(1_500, 0), []);
});

test('areas are named in both languages, in English where there is no Welsh', async () => {
  const names = (await begin((tx) => areasAt(tx, place(250, 250), { on: today }))).map(({ name }) => name.cy);
  assert.deepEqual(names, ['Trehalen', 'Inner']);
});

test('what else a file says of an area is kept as its facts, and nothing of another council is seen', async () => {
  const told = file('told', [
    feature({ kind: 'patch', code: 'P1', name: 'North', officer: 'Team 4', empty: null }, 'Polygon', [
      square(0, 0, 10),
    ]),
  ]);
  await begin((tx) => importAreas(tx, told, at));
  const [patch] = await begin((tx) => areasOfKind(tx, 'patch', { on: today }));
  assert.deepEqual(patch?.facts, { officer: 'Team 4' });
  assert.deepEqual(await begin((tx) => areasOfKind(tx, 'patch', { on: today }), saltby), []);
});

test('the same file changes nothing; a file leaves other kinds alone; the ledger has each change', async () => {
  const setting = await testDatabase();
  const take = (text: typeof areas) => setting.begin((tx) => importAreas(tx, text, at));
  assert.equal((await take(areas)).same, false);
  assert.equal((await take(areas)).same, true);
  const other = file('areas', [feature(ward('E05990199', 'New'), 'Polygon', [square(0, 0, 1_000)])]);
  assert.deepEqual(
    (await take(other)).sets.map(({ kind, areas: count, same }) => [kind, count, same]),
    [['ward', 1, false]],
  );
  const codes = await setting.begin((tx) => areasAt(tx, place(100, 100), { on: today }));
  assert.deepEqual(
    codes.map(({ code }) => code),
    ['E07990002', 'E05990199'],
  );
  const told = await asOwner(setting.urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    return owner.query(`select type from ledger.event`);
  });
  assert.equal(told.rowCount, 2);
});

test('a new set holds from its day; before it the old one does, and its areas are still known by their codes', async () => {
  const setting = await testDatabase();
  await setting.begin((tx) => importAreas(tx, areas, at));
  const later = Temporal.PlainDate.from('2027-05-06');
  const next = file('next', [feature(ward('E05990201', 'North West'), 'Polygon', [square(0, 0, 500)])]);
  await setting.begin((tx) => importAreas(tx, { ...next, from: later }, at));
  const wardOn = async (on: Temporal.PlainDate) =>
    (await setting.begin((tx) => areasAt(tx, place(100, 100), { on }))).find(({ kind }) => kind === 'ward')
      ?.code;
  assert.deepEqual(
    [await wardOn(today), await wardOn(later.subtract({ days: 1 })), await wardOn(later)],
    ['E05990101', 'E05990101', 'E05990201'],
  );
  assert.equal((await setting.begin((tx) => areaOf(tx, 'ward', 'E05990101')))?.name.cy, 'Gorllewin');
  const again = await setting.begin((tx) => importAreas(tx, { ...next, from: later }, at));
  assert.equal(again.same, true);
  const corrected = file('areas', [feature(ward('E05990102', 'Corrected'), 'Polygon', [square(0, 0, 500)])]);
  await setting.begin((tx) => importAreas(tx, corrected, at));
  assert.deepEqual([await wardOn(before), await wardOn(later)], ['E05990102', 'E05990201']);
});

test('areas may begin and end within their set, each on its own day', async () => {
  const setting = await testDatabase();
  const dated = file('dated', [
    feature(ward('E05990301', 'Old', { from: '2019-05-02', to: '2024-05-01' }), 'Polygon', [
      square(0, 0, 500),
    ]),
    feature(ward('E05990302', 'New', { from: '2024-05-02' }), 'Polygon', [square(0, 0, 500)]),
  ]);
  const { sets } = await setting.begin((tx) => importAreas(tx, dated, at));
  assert.equal(sets[0]?.from?.toString(), '2019-05-02');
  const on = async (day: string) =>
    (await setting.begin((tx) => areasAt(tx, place(9, 9), { on: Temporal.PlainDate.from(day) }))).map(
      ({ code }) => code,
    );
  assert.deepEqual(
    [await on('2019-05-01'), await on('2024-05-01'), await on('2024-05-02')],
    [[], ['E05990301'], ['E05990302']],
  );
});

test('latitude and longitude become metres, by the file’s own word or by the numbers themselves', async () => {
  const setting = await testDatabase();
  const degrees = square(0, 0, 1_000).map(([easting = 0, northing = 0]) => {
    const { latitude, longitude } = degreesAt({ easting, northing });
    return [longitude, latitude];
  });
  const drawn = [feature(ward('E05990401', 'Round'), 'Polygon', [degrees])];
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
  for (const written of [file('plain', drawn), file('named', drawn, { crs })]) {
    await setting.begin((tx) => importAreas(tx, written, at));
    const inside = await setting.begin((tx) => areasAt(tx, place(1, 1), { on: today }));
    const outside = await setting.begin((tx) => areasAt(tx, place(-1, 1), { on: today }));
    assert.deepEqual([inside.length, outside.length], [1, 0]);
  }
});

test('a ring that is not closed is closed, if nothing else is wrong with it', async () => {
  const setting = await testDatabase();
  const open = file('open', [feature(ward('E05990501', 'Open'), 'Polygon', [square(0, 0, 10).slice(0, 4)])]);
  await setting.begin((tx) => importAreas(tx, open, at));
  assert.equal((await setting.begin((tx) => areasAt(tx, place(5, 5), { on: today }))).length, 1);
});

test('a dry run says what would be done, and does nothing', async () => {
  const setting = await testDatabase();
  const told = await setting.begin((tx) => importAreas(tx, { ...areas, dryRun: true }, at));
  assert.deepEqual([told.same, told.sets.length], [false, 3]);
  assert.deepEqual(await setting.begin((tx) => areasAt(tx, place(100, 100), { on: today })), []);
});

test('a kind that the council names is a kind; ground names an owner of the council', async () => {
  const setting = await testDatabase();
  const flood = file('flood', [
    feature({ kind: 'flood-zone', code: 'F3', name: 'Zone 3' }, 'Polygon', [square(0, 0, 10)]),
    feature({ kind: 'ownership', code: 'A15', name: 'A15', owner: 'highways' }, 'Polygon', [
      square(0, 0, 10),
    ]),
  ]);
  const words = { one: 'Flood zone', many: 'Flood zones' };
  await setting.begin((tx) =>
    projectAreaKinds(tx, [
      { kind: 'flood-zone', words: { en: words, cy: words }, apart: true, covers: false },
    ]),
  );
  await setting.begin((tx) =>
    projectOwners(tx, [
      {
        owner: 'highways',
        name: both('Highways'),
        says: both('Tell them.'),
        web: undefined,
        telephone: undefined,
        does: { way: 'tell' },
      },
    ]),
  );
  const { sets } = await setting.begin((tx) => importAreas(tx, flood, at));
  assert.deepEqual(
    sets.map(({ kind }) => kind),
    ['flood-zone', 'ownership'],
  );
});

test('two imports at once come one after the other, and the second finds its file there', async () => {
  const setting = await testDatabase();
  const done = await Promise.all([1, 2].map(() => setting.begin((tx) => importAreas(tx, areas, at))));
  assert.equal(done.filter(({ same }) => same).length, 1);
});
