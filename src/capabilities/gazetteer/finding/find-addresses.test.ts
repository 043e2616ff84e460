import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import type { GridPoint, Tongue } from '#language';
import { sql, tables } from '#platform/database';
import { act, testDatabase, thornmere } from '#test/database';
import { findAddresses, importGazetteer, nearestStreet, propertyOf, streetsOf } from '../index.ts';
import { blpu, fileOf, lpi, whole, written } from '../sample.setting.ts';
import type { GazetteerTables } from '../tables.ts';

const { database, begin } = await testDatabase();
const historical = [blpu(301, { postcode: 'XM1 1AA', standing: 8 }), lpi(301, { number: 99 })];
const files = await written(fileOf([...whole, ...historical]));
const at = act('2026-11-20T09:00:00Z');
await importGazetteer({ database, authority: thornmere, ...files, act: at });

const linesFor = (typed: string, tongue: Tongue = 'en') =>
  begin(async (tx) => (await findAddresses(tx, typed, { most: 20, tongue })).map(({ line }) => line));

const known = (number: number) => begin((tx) => propertyOf(tx, uprn.parse(number), 'en'));

const millLane = [
  '2 Mill Lane, Sampleford, XM1 1AA',
  '10 Mill Lane, Sampleford, XM1 1AA',
  '12A Mill Lane, Sampleford, XM1 1AA',
  'Rose Cottage, Mill Lane, Sampleford, XM1 1AA',
];
const highStreet = [
  '12 High Street, Old Town, Sampleford, XM1 2BB',
  'Flat 2, 12 High Street, Old Town, Sampleford, XM1 2BB',
  'Flat 10, 12 High Street, Old Town, Sampleford, XM1 2BB',
];

const typed: readonly (readonly [string, readonly string[]])[] = [
  ['XM1 1AA', millLane],
  ['xm11aa', millLane],
  [' x m1 1 aa', millLane],
  ['10 xm1 1aa', millLane.slice(1, 2)],
  ['xm1 1aa, 12a', millLane.slice(2, 3)],
  ['rose xm11aa', millLane.slice(3)],
  ['xm1', [...millLane, ...highStreet]],
  ['xm1 2', highStreet],
  ['mill lane', millLane],
  ['Mill La', millLane],
  ['10 mill lane', millLane.slice(1, 2)],
  ['lane mill 10', millLane.slice(1, 2)],
  ['mill ln', millLane],
  ['rose cott', millLane.slice(3)],
  ['old forge', millLane.slice(3)],
  ['12 high', highStreet],
  ['flat 10 high st', highStreet.slice(2)],
  ['samplef', [...highStreet, ...millLane]],
  ['stryd fawr 12', highStreet.slice(0, 1)],
  ['99 mill lane', []],
  ['mall', []],
  ['XM9 9ZZ', []],
  ['', []],
  ['12', []],
  ["'; drop table gazetteer.line; --", []],
  ['%', []],
  ['\u0000', []],
  ['🏠 mill lane', millLane],
];

for (const [words, lines] of typed)
  test(`typing “${words}” finds ${lines.length}`, async () => assert.deepEqual(await linesFor(words), lines));

test('who reads Welsh is shown the Welsh name where there is one', async () => {
  assert.deepEqual(await linesFor('12 high street', 'cy'), [
    '12 Stryd Fawr, Hen Dref, Trehalen, XM1 2BB',
    ...highStreet.slice(1),
  ]);
});

test('no more are found than were asked for', async () => {
  assert.equal((await begin((tx) => findAddresses(tx, 'XM1 1AA', { most: 2, tongue: 'en' }))).length, 2);
});

test('a property answers by its UPRN with its place; a historical one is not live; an unknown one is nothing', async () => {
  assert.deepEqual(await known(102), {
    uprn: 102,
    usrn: 90000001,
    line: '10 Mill Lane, Sampleford, XM1 1AA',
    postcode: 'XM1 1AA',
    point: { easting: 400_110.5, northing: 300_000.25 },
    live: true,
  });
  assert.equal((await known(301))?.live, false);
  assert.equal(await known(999), undefined);
});

const near = (point: GridPoint, tongue: Tongue) => begin((tx) => nearestStreet(tx, point, tongue));

test('the nearest street is named, in either language, and none is far away', async () => {
  const high = { easting: 401_050, northing: 300_040 };
  assert.deepEqual(await near(high, 'en'), {
    usrn: 90000002,
    name: 'High Street',
    locality: 'Old Town',
    town: 'Sampleford',
  });
  assert.equal((await near(high, 'cy'))?.name, 'Stryd Fawr');
  assert.equal((await near({ easting: 399_600, northing: 300_900 }, 'cy'))?.name, 'Mill Lane');
  assert.equal(await near({ easting: 430_000, northing: 300_000 }, 'en'), undefined);
});

test('streets are named together, each in both languages or twice in the one that it has', async () => {
  const sought = [90000001, 90000002, 99999999].map((number) => usrn.parse(number));
  const names = await begin((tx) => streetsOf(tx, sought));
  assert.deepEqual(
    sought.map((one) => [names.get(one)?.en.name, names.get(one)?.cy.name]),
    [
      ['Mill Lane', 'Mill Lane'],
      ['High Street', 'Stryd Fawr'],
      [undefined, undefined],
    ],
  );
});

test('under the tenancy policy each search is still served by its own index', async () => {
  const conditions = {
    line_postcode: `postcode >= 'XM11AA' and postcode < 'XM11AA~'`,
    line_street: `usrn = any('{90000001,90000002}')`,
    line_property: `uprn = any('{101,102}')`,
    line_cell: `cell = any('{80003000,80003001}')`,
  };
  await begin(async (tx) => {
    const db = tables<GazetteerTables>(tx);
    await sql`set local enable_seqscan = off`.execute(db);
    for (const [index, condition] of Object.entries(conditions)) {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select uprn from gazetteer.line
        where authority_id = 1 and edition = 1 and ${sql.raw(condition)}`.execute(db);
      const plan = rows.map((row) => row['QUERY PLAN']).join(' ');
      assert.match(plan, new RegExp(`${index}.*Index Cond: [^:]*${condition.split(' ')[0] ?? ''}`));
    }
  });
});
