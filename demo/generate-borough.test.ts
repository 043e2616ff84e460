import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contains } from './ground/plane.ts';
import { generateBorough, type Property } from './index.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const full = generateBorough({ seed: 3, size: 'full' });
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const has = (kind: (property: Property) => boolean): boolean => borough.properties.some(kind);
const repeated = (list: readonly string[]): string[] =>
  list.filter((value, index) => list.indexOf(value) !== index);

/** Royal Mail's postcode areas, with the Crown dependencies. */
const royalMail =
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
  HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE
  SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/u,
  );

test('one seed gives one borough, and another seed another', () => {
  assert.equal(digest(generateBorough({ seed: 7, size: 'small' })), digest(borough));
  assert.notEqual(digest(generateBorough({ seed: 8, size: 'small' })), digest(borough));
});

test('the small borough has about six thousand properties', () => {
  for (const seed of [1, 7, 2026]) {
    const { properties, streets } = generateBorough({ seed, size: 'small' });
    assert.ok(
      properties.length > 5400 && properties.length < 6900,
      `seed ${seed}: ${properties.length} properties`,
    );
    assert.ok(streets.length > 150, `seed ${seed}: ${streets.length} streets`);
  }
});

test('the full borough has about 72,000 properties, no two with one UPRN', () => {
  const { properties, streets } = full;
  assert.ok(Math.abs(properties.length - 72_000) < 5500, `${properties.length} properties`);
  assert.equal(new Set(properties.map(({ uprn }) => uprn)).size, properties.length);
  assert.equal(new Set(streets.map(({ name }) => name)).size, streets.length);
});

test('everything stands in grid square TB, which is all sea', () => {
  const places = [
    ...borough.properties.map(({ at }) => at),
    ...borough.streets.flatMap(({ line }) => line),
    ...borough.wards.flatMap(({ polygon }) => polygon),
  ];
  const ashore = places.filter(({ x, y }) => x < 600_000 || x > 700_000 || y < 400_000 || y > 500_000);
  assert.deepEqual(ashore, []);
});

test('no UPRN, USRN or street name is given twice', () => {
  assert.deepEqual(repeated(borough.properties.map(({ uprn }) => uprn)), []);
  assert.deepEqual(repeated(borough.streets.map(({ usrn }) => usrn)), []);
  assert.deepEqual(repeated(borough.streets.map(({ name }) => name)), []);
  assert.ok(borough.properties.every(({ uprn }) => /^\d{12}$/u.test(uprn)));
  assert.ok(borough.streets.every(({ usrn }) => /^\d{8}$/u.test(usrn)));
});

test('no two approved properties have the same address', () => {
  const addresses = full.properties
    .filter(({ standing }) => standing === 'approved')
    .map(({ usrn, number, suffix, building, flat, organisation }) =>
      [usrn, number, suffix, building, flat, organisation].join('|'),
    );
  assert.equal(new Set(addresses).size, addresses.length);
});

test('postcodes are well formed, in an area that Royal Mail does not have, and of one street each', () => {
  const streetOf = new Map<string, string>();
  for (const { postcode, usrn } of borough.properties) {
    assert.match(postcode, /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u);
    assert.ok(!royalMail.includes(postcode.slice(0, 2)));
    assert.equal(streetOf.get(postcode) ?? usrn, usrn);
    streetOf.set(postcode, usrn);
  }
});

test('each property lies in the ward that it names', () => {
  const ward = new Map(borough.wards.map((area) => [area.code, area]));
  for (const { ward: code, at, uprn } of borough.properties) {
    assert.ok(contains(ward.get(code)?.polygon ?? [], at), `${uprn} is not in ${code}`);
  }
});

test('12 and 14 Mill Lane, Quay Street, Chapel Hill, Station Road and Priory Way are in Mereside', () => {
  const mereside = borough.wards.find(({ name }) => name.en === 'Mereside')?.code;
  for (const name of ['Mill Lane', 'Quay Street', 'Chapel Hill', 'Station Road', 'Priory Way']) {
    const usrn = borough.streets.find((street) => street.name === name)?.usrn;
    assert.ok(
      borough.properties.some((property) => property.usrn === usrn && property.ward === mereside),
      name,
    );
  }
  const mill = borough.streets.find(({ name }) => name === 'Mill Lane')?.usrn;
  const numbers = borough.properties.filter(({ usrn }) => usrn === mill).map(({ number }) => number);
  assert.ok(numbers.includes(12) && numbers.includes(14));
});

test('every kind of property occurs: provisional, historical, flats in a building, shops, schools, the depot', () => {
  assert.ok(has(({ standing }) => standing === 'provisional'));
  assert.ok(has(({ standing, until }) => standing === 'historical' && until !== undefined));
  assert.ok(has(({ parent, flat }) => parent !== undefined && flat === 'Flat 1'));
  assert.ok(has(({ use, organisation }) => use === 'CR08' && organisation !== ''));
  assert.ok(has(({ use }) => use === 'CE03'));
  assert.ok(has(({ building }) => building === 'Thornmere Council Depot'));
  assert.ok(has(({ suffix }) => suffix === 'A'));
  assert.ok(has(({ numberTo }) => numberTo !== undefined));
  assert.ok(has(({ alias }) => alias !== ''));
});
