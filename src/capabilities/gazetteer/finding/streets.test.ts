import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import type { GridPoint, Tongue } from '#language';
import { act, testDatabase, thornmere } from '#test/database';
import { importGazetteer, nearestStreet, propertyOf, streetsOf } from '../index.ts';
import { blpu, fileOf, lpi, whole, written } from '#test/sample-gazetteer';

const { database, begin } = await testDatabase();
const historical = [blpu(301, { postcode: 'XM1 1AA', standing: 8 }), lpi(301, { number: 99 })];
const files = await written(fileOf([...whole, ...historical]));
await importGazetteer({ database, authority: thornmere, ...files, act: act('2026-11-20T09:00:00Z') });

const known = (number: number) => begin((tx) => propertyOf(tx, uprn.parse(number), 'en'));

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
