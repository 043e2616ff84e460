import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import {
  addressesAtPostcode,
  addressesByReference,
  addressesIn,
  addressesNear,
  importGazetteer,
} from '../index.ts';
import { blpu, fileOf, lpi, whole, written } from '#test/sample-gazetteer';

const { database, begin } = await testDatabase();
const key = (uprn: number, reference: string, source: string) =>
  `23,"I",9,${uprn},"9999X${String(uprn).padStart(9, '0')}","${reference}",,"${source}",2001-01-01,,2024-01-01,2001-01-01`;
const more = [
  blpu(301, { postcode: 'XM1 1AA', standing: 8 }),
  lpi(301, { number: 99 }),
  key(102, '4000102', '9999CT'),
  key(103, '4000102', '9999ND'),
];
const file = await written(fileOf([...whole, ...more]));
const at = act('2026-11-20T09:00:00Z');
await importGazetteer({ database, authority: thornmere, ...file, act: at });

const high = { easting: 401_010, northing: 300_000 };
const wanted = { most: 50, tongue: 'en' } as const;

test('the nearest addresses come first, with their metres, and none is beyond the reach', async () => {
  const near = await begin((tx) => addressesNear(tx, high, { within: 1_000, ...wanted }));
  assert.deepEqual(
    near.map(({ uprn, metres }) => [uprn, Math.round(metres)]),
    [
      [201, 10],
      [202, 10],
      [203, 10],
      [110, 880],
      [103, 890],
      [102, 900],
      [101, 910],
    ],
  );
});

test('a reach of a few metres finds what is within it', async () => {
  const near = await begin((tx) => addressesNear(tx, high, { within: 50, most: 2, tongue: 'cy' }));
  assert.deepEqual(
    near.map(({ line }) => line),
    ['12 Stryd Fawr, Hen Dref, Trehalen, XM1 2BB', 'Flat 2, 12 High Street, Old Town, Sampleford, XM1 2BB'],
  );
  assert.deepEqual(await begin((tx) => addressesNear(tx, high, { within: 1, ...wanted })), []);
});

test('a box is read page by page, and each address comes once', async () => {
  const box = { west: 400_000, south: 299_900, east: 401_200, north: 300_100 };
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await begin((tx) =>
      addressesIn(tx, box, { most: 3, tongue: 'en', ...(after && { after }) }),
    );
    seen.push(...page.results.map(({ uprn }) => uprn));
    after = page.next;
  } while (after !== undefined);
  assert.deepEqual(seen, [101, 102, 103, 110, 201, 202, 203]);
});

test('a box that ends before it begins, or lies elsewhere, has none', async () => {
  for (const [west, east] of [
    [400_000, 399_000],
    [500_000, 500_100],
  ] as const)
    assert.deepEqual(await begin((tx) => addressesIn(tx, { west, south: 0, east, north: 400_000 }, wanted)), {
      results: [],
    });
});

const ofKey = (reference: { key: string; source?: string }) =>
  begin(async (tx) => (await addressesByReference(tx, reference, 'en')).map(({ uprn }) => uprn));
const ofPostcode = (typed: string) =>
  begin(async (tx) => (await addressesAtPostcode(tx, typed, wanted)).results.map(({ uprn }) => uprn));

test('another system’s key leads to the property, whoever’s key it is unless that is said', async () => {
  assert.deepEqual(await ofKey({ key: '4000102' }), [102, 103]);
  assert.deepEqual(await ofKey({ key: '4000102', source: '9999CT' }), [102]);
  assert.deepEqual(await ofKey({ key: '4000103' }), []);
});

test('a postcode or its beginning has its addresses, and what is none has none', async () => {
  assert.deepEqual(await ofPostcode('xm1 1aa'), [101, 102, 103, 110]);
  assert.deepEqual(await ofPostcode('XM12'), [201, 202, 203]);
  for (const none of ['', 'mill lane', 'XM1 1AAA', '%', "'"])
    assert.deepEqual(await ofPostcode(none), [], none);
});

test('a postcode is read page by page, and a property that has a Welsh name too comes once', async () => {
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await begin((tx) =>
      addressesAtPostcode(tx, 'XM1', { most: 1, tongue: 'en', ...(after && { after }) }),
    );
    seen.push(...page.results.map(({ uprn }) => uprn));
    after = page.next;
  } while (after !== undefined);
  assert.deepEqual(seen, [101, 102, 103, 110, 201, 202, 203]);
});

test('another council finds none of it', async () => {
  assert.deepEqual(await begin((tx) => addressesNear(tx, high, { within: 50, ...wanted }), saltby), []);
  assert.deepEqual(await begin((tx) => addressesByReference(tx, { key: '4000102' }, 'en'), saltby), []);
});
