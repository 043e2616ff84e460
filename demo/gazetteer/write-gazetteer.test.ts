import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { gazetteerLines, generateBorough, writeGazetteer } from '../index.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const lines = [...gazetteerLines(borough)];
const rows: string[][] = parse(lines.join('\n'), { relax_column_count: true });
const ofType = (type: string): string[][] => rows.filter(([first]) => first === type);

const fieldCounts: Record<string, number> = {
  10: 9,
  11: 24,
  15: 13,
  21: 22,
  23: 12,
  24: 26,
  28: 29,
  30: 10,
  31: 11,
  32: 12,
  99: 5,
};

test('every row has as many fields as AddressBase Premium asks for its type', () => {
  for (const row of rows) assert.equal(row.length, fieldCounts[row[0] ?? ''], row.join());
  for (const type of Object.keys(fieldCounts)) assert.ok(ofType(type).length > 0, `no row of type ${type}`);
});

test('rows are insertions in ascending order, and the trailer counts them with header and trailer', () => {
  const changes = rows.slice(1, -1);
  assert.ok(changes.every(([, change]) => change === 'I'));
  assert.deepEqual(
    changes.map(([, , order]) => Number(order)),
    changes.map((_, index) => index + 1),
  );
  assert.deepEqual(rows.at(-1)?.slice(0, 3), ['99', '0', String(rows.length)]);
});

test('text stands in quotes even when it is empty, numbers and dates stand bare', () => {
  const sample = lines.find((line) => line.startsWith('24,')) ?? '';
  assert.match(
    sample,
    /^24,"I",\d+,\d{12},"9999L\d{9}","ENG",1,\d{4}-\d\d-\d\d,,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,,"",,"","[^"]*",\d*,"[A-Z]*",\d*,"","[^"]*",\d{8},"1","","","[YN]"$/u,
  );
});

test('every street, property and parent that a row names is in the file', () => {
  const streets = new Set(ofType('11').map((row) => row[3]));
  const uprns = new Set(ofType('21').map((row) => row[3]));
  assert.equal(uprns.size, borough.properties.length);
  for (const row of ofType('15')) assert.ok(streets.has(row[3]));
  for (const row of ofType('24')) assert.ok(uprns.has(row[3]) && streets.has(row[21]));
  for (const type of ['23', '28', '30', '31', '32'])
    for (const row of ofType(type)) assert.ok(uprns.has(row[3]));
  for (const row of ofType('30')) assert.ok(uprns.has(row[9]));
  for (const row of ofType('21')) assert.ok(row[7] === '' || uprns.has(row[7]));
});

test('keys have fourteen characters and are given once', () => {
  const keyed = ['23', '24', '30', '31', '32'].flatMap(ofType);
  const keys = keyed.map((row) => row[4] ?? '');
  assert.ok(keys.every((key) => /^9999[LCXSO]\d{9}$/u.test(key)));
  assert.equal(new Set(keys).size, keys.length);
});

test('a Welsh address always finds its street under a Welsh name', () => {
  const welsh = new Set(
    ofType('15')
      .filter((row) => row[8] === 'CYM')
      .map((row) => row[3]),
  );
  const addresses = ofType('24').filter((row) => row[5] === 'CYM');
  assert.ok(addresses.length > 100);
  for (const row of addresses) assert.ok(welsh.has(row[21]));
  assert.ok(ofType('15').some((row) => row[4] === 'LÔN Y FELIN'));
});

test('text fits the widths of the specification', () => {
  const widths: [type: string, column: number, most: number][] = [
    ['15', 5, 35],
    ['15', 6, 30],
    ['28', 5, 60],
    ['28', 7, 30],
    ['28', 8, 50],
    ['24', 15, 90],
    ['24', 20, 90],
  ];
  for (const [type, column, most] of widths) {
    assert.deepEqual(
      ofType(type).filter((row) => (row.at(column) ?? '').length > most),
      [],
    );
  }
});

test('the file holds exactly these lines', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
  const path = join(folder, 'AddressBasePremium_FULL_2026-01-05_001.csv');
  assert.deepEqual(await writeGazetteer(borough, path), { lines: lines.length });
  assert.equal(await readFile(path, 'utf8'), `${lines.join('\r\n')}\r\n`);
  await rm(folder, { recursive: true });
});

const knowing = Map.groupBy(ofType('23'), (row) => row[3] ?? '');
const knownTo = (uprn: string): string[] =>
  (knowing.get(uprn) ?? []).map((row) => row[7] ?? '').toSorted((one, other) => one.localeCompare(other));
const uprnsOf = (wanted: (property: (typeof borough.properties)[number]) => boolean): string[] =>
  borough.properties.filter(wanted).map(({ uprn }) => uprn);

test('council tax and the electoral register know homes, business rates know shops, and nobody what is gone', () => {
  const homes = uprnsOf(({ standing, use }) => standing === 'approved' && use === 'RD04');
  const shops = uprnsOf(({ standing, use }) => standing === 'approved' && use === 'CR08');
  const gone = uprnsOf(({ standing }) => standing === 'historical');
  for (const uprn of homes) assert.deepEqual(knownTo(uprn), ['9999CT', '9999ER']);
  for (const uprn of shops) assert.deepEqual(knownTo(uprn), ['9999ND']);
  for (const uprn of gone) assert.deepEqual(knownTo(uprn), []);
});

test('every standing of an address occurs: approved, alternative, provisional, historical, and a house that became flats', () => {
  assert.deepEqual(new Set(ofType('24').map((row) => row[6])), new Set(['1', '3', '6', '8']));
  const split = borough.properties.filter(({ successors }) => successors.length > 0);
  assert.ok(split.length > 3);
  for (const { successors, standing, uprn } of split) {
    assert.equal(standing, 'historical');
    const became = ofType('30').filter((row) => row[3] === uprn);
    assert.deepEqual(
      became.map((row) => row[9]),
      successors,
    );
  }
});
