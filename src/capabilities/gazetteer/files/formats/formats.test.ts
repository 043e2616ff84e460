import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../read-line.ts';
import { splitLine } from '../split-line.ts';
import { coreFields, coreWithHeadings } from './address-base-core.ts';
import { addressBasePremium } from './address-base-premium.ts';
import { chooseFormat } from './choose-format.ts';
import { dtf71, dtf73 } from './dtf.ts';
import type { Format } from './format.ts';

const countsOf = ({ records }: Format) =>
  Object.fromEntries([...records].map(([type, { count }]) => [type, count]));

test('AddressBase Premium has as many columns as are published', () => {
  assert.deepEqual(countsOf(addressBasePremium), {
    11: 24,
    15: 13,
    21: 22,
    23: 12,
    24: 26,
    28: 29,
    30: 10,
    31: 11,
    32: 12,
  });
});

test('the local format has the columns of its maps', () => {
  assert.deepEqual(countsOf(dtf71), { 11: 20, 12: 9, 15: 9, 21: 23, 22: 11, 23: 11, 24: 30 });
  assert.deepEqual(countsOf(dtf73), { 11: 20, 12: 9, 15: 9, 21: 21, 22: 11, 23: 11, 24: 30, 31: 11, 32: 12 });
});

const chosen = (counts: Readonly<Record<string, number>>) =>
  chooseFormat(new Map(Object.entries(counts)))?.code;

test('a file is known by how many columns its records have', () => {
  assert.equal(chosen({ 11: 24, 15: 13, 21: 22, 24: 26 }), 'address-base-premium');
  assert.equal(chosen({ 11: 20, 15: 9, 21: 23, 24: 30 }), 'dtf-7-1');
  assert.equal(chosen({ 11: 20, 15: 9, 21: 21, 24: 30, 31: 11, 32: 12 }), 'dtf-7-3');
  assert.equal(chosen({ 21: 99 }), undefined);
});

const headings = coreFields.split(' ');
const core = coreWithHeadings(headings);

function storedBy(format: Format | undefined, line: string) {
  assert.ok(format);
  const read = readLine(splitLine(line), { format, isFull: false });
  assert.ok('found' in read, JSON.stringify(read));
  return Object.fromEntries(
    read.found.map(({ layout, change, values }) => [
      `${change} ${layout.table.replace('gazetteer.', '')}`,
      Object.fromEntries(layout.columns.flatMap(({ name }, at) => (values[at] ? [[name, values[at]]] : []))),
    ]),
  );
}

const house =
  '101,,5000101,90000001,osgb1000000000000101,RD04,400100.5,300000.25,52.59,-2.0,1,2026-01-01,"2, MILL LANE",,,,,2,MILL LANE,,SAMPLEFORD,SAMPLEFORD,,XM1 1AA,1A,E07000001,I';

test('a line of AddressBase Core becomes a property, its street, its address and what else it says', () => {
  const stored = storedBy(core, house);
  assert.deepEqual(Object.keys(stored), [
    'I street_descriptor',
    'I blpu',
    'I lpi',
    'I delivery_point',
    'I classification',
    'I cross_reference',
  ]);
  assert.deepEqual(stored['I street_descriptor'], {
    usrn: '90000001',
    street_description: 'MILL LANE',
    town_name: 'SAMPLEFORD',
    language: 'ENG',
  });
  assert.deepEqual(stored['I lpi'], {
    uprn: '101',
    lpi_key: 'L101',
    language: 'ENG',
    logical_status: '1',
    last_update_date: '2026-01-01',
    pao_start_number: '2',
    usrn: '90000001',
  });
  assert.equal(stored['I blpu']?.['postcode_locator'], 'XM1 1AA');
});

test('a change of AddressBase Core takes away what the property no longer has', () => {
  assert.deepEqual(Object.keys(storedBy(core, house.replace(/I$/, 'U').replace('RD04', ''))), [
    'U street_descriptor',
    'U blpu',
    'U lpi',
    'U delivery_point',
    'D organisation',
    'D classification',
    'U cross_reference',
  ]);
  assert.ok(!('D street_descriptor' in storedBy(core, house.replace(/I$/, 'D'))), 'others live there');
});

test('the columns of AddressBase Core may come in any order, with some that nobody knows and without some that are not needed', () => {
  const some = [
    'POSTCODE',
    'new_column',
    'usrn',
    'street_name',
    'locality',
    'town_name',
    'uprn',
    'easting',
    'northing',
  ];
  const stored = storedBy(
    coreWithHeadings(some),
    'XM1 1AA,?,90000001,MILL LANE,,SAMPLEFORD,101,400100.5,300000.25',
  );
  assert.deepEqual([stored['I blpu']?.['uprn'], stored['I blpu']?.['postcode_locator']], ['101', 'XM1 1AA']);
  assert.equal(coreWithHeadings(['uprn', 'postcode']), undefined);
});

test('a property of DTF 7.1 brings its organisation and its class', () => {
  const line =
    '21,"I",1,101,1,2,2001-01-01,"CR08",,400100.50,300000.25,1,9999,2001-01-01,,2024-01-01,2001-01-01,"SAMPLE STORES","W1","P1",,,';
  const stored = storedBy(dtf71, line);
  assert.deepEqual(Object.keys(stored), ['I blpu', 'I organisation', 'I classification']);
  assert.deepEqual(
    [stored['I blpu']?.['ward_code'], stored['I classification']?.['classification_code']],
    ['W1', 'CR08'],
  );
});
