import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import type { Tongue } from '#language';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { importGazetteer, propertyRecord, streetProperties, streetRecord } from '../index.ts';
import { blpu, everythingElse, fileOf, lpi, whole, written } from '#test/sample-gazetteer';
import { sayClass, sayCode, saySource } from './say-code.ts';
import { logicalStatuses } from './code-lists.ts';

const { database, begin } = await testDatabase();
const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'import' });
const takeInto = async (setting: Pick<TestDatabase, 'database'>, records: readonly string[]) => {
  const file = await written(fileOf(records));
  return importGazetteer({ database: setting.database, authority: thornmere, ...file, act: at });
};

const history = [blpu(301, { postcode: 'XM1 1AA', standing: 8 }), lpi(301, { number: 99 })];
await takeInto({ database }, [...whole, ...everythingElse, ...history]);

const property = (number: number, tongue: Tongue = 'en') =>
  begin((tx) => propertyRecord(tx, uprn.parse(number), tongue));
const street = (number: number, tongue: Tongue = 'en') =>
  begin((tx) => streetRecord(tx, usrn.parse(number), tongue));

test('a property is told with its state, its addresses and who delivers where', async () => {
  const found = await property(201);
  assert.ok(found?.details);
  const { details } = found;
  assert.deepEqual(
    [found.standing, found.line, found.postcode, found.point],
    [
      'live',
      'Sample Stores, 12 High Street, Old Town, Sampleford, XM1 2BB',
      'XM1 2BB',
      { easting: 401_000.5, northing: 300_000.25 },
    ],
  );
  assert.deepEqual([details.state?.words, details.postal?.words], ['In use', 'Royal Mail delivers here']);
  assert.deepEqual(
    details.addresses.map(({ status, language, line }) => [status?.words, language?.words, line]),
    [
      ['Approved', 'English', 'Sample Stores, 12 High Street, Old Town, Sampleford, XM1 2BB'],
      ['Approved', 'Welsh', 'Sample Stores, 12 Stryd Fawr, Hen Dref, Trehalen, XM1 2BB'],
    ],
  );
  assert.deepEqual(details.deliveryPoints[0]?.line, {
    en: 'Sample Stores, The Corner House, 12 High Street, Old Town, SAMPLEFORD, XM1 2BB',
    cy: 'Sample Stores, The Corner House, 12 Stryd Fawr, Hen Dref, TREHALEN, XM1 2BB',
  });
});

test('a property is told with its class, organisation, other systems’ keys, streets and file', async () => {
  const details = (await property(201))?.details;
  assert.ok(details);
  assert.deepEqual(
    [details.classes[0]?.words, details.organisations[0]?.legalName],
    ['Shop', 'Sample Stores Ltd'],
  );
  assert.deepEqual(
    details.references.map(({ source, reference, dates }) => [
      source.words,
      reference,
      dates.until?.toString(),
    ]),
    [
      ['Council tax', '4000201', undefined],
      ['Ward', 'E05000001', '2020-05-01'],
    ],
  );
  assert.deepEqual(
    details.streets.map(({ name }) => name),
    ['High Street'],
  );
  assert.deepEqual([details.provenance.kind, details.provenance.file], ['full', 'file.csv']);
});

test('in Welsh the words and the address are Welsh', async () => {
  const found = await property(201, 'cy');
  assert.equal(found?.line, 'Sample Stores, 12 Stryd Fawr, Hen Dref, Trehalen, XM1 2BB');
  assert.deepEqual([found.details?.state?.words, found.details?.classes[0]?.words], ['Mewn defnydd', 'Siop']);
});

test('flats name their parent, and a parent its flats in the order of their numbers', async () => {
  const flat = await property(202);
  assert.deepEqual([flat?.details?.parent?.uprn, flat?.details?.children.count], [201, 0]);
  const children = (await property(201))?.details?.children;
  assert.deepEqual(
    [children?.count, children?.first.map(({ line }) => line?.split(',')[0])],
    [2, ['Flat 2', 'Flat 10']],
  );
});

test('other addresses of a property are told after the approved one', async () => {
  const addresses = (await property(110))?.details?.addresses ?? [];
  assert.deepEqual(
    addresses.map(({ status, line }) => [status?.words, line?.split(',')[0]]),
    [
      ['Approved', 'Rose Cottage'],
      ['Alternative', 'The Old Forge'],
    ],
  );
});

test('what a property became is told on both sides', async () => {
  assert.deepEqual(
    (await property(101))?.successors.map((became) => became.uprn),
    [102],
  );
  const [before] = (await property(102))?.predecessors ?? [];
  assert.deepEqual(before, { uprn: 101, line: '2 Mill Lane, Sampleford, XM1 1AA', standing: 'live' });
});

test('a historical property says so, and a UPRN that nobody gave is nothing', async () => {
  const found = await property(301);
  assert.deepEqual([found?.standing, found?.details?.status?.words], ['historical', 'Historical']);
  assert.equal(await property(999_999), undefined);
});

test('another council’s property is nothing', async () => {
  assert.equal(await begin((tx) => propertyRecord(tx, uprn.parse(201), 'en'), saltby), undefined);
  assert.equal(await begin((tx) => streetRecord(tx, usrn.parse(90000001), 'en'), saltby), undefined);
});

test('a street is told with its state, its ends and its houses', async () => {
  const mill = await street(90000001);
  assert.ok(mill?.details);
  const { details, properties: houses } = mill;
  const { state, surface, type, end } = details;
  assert.deepEqual(
    [state, surface, type].map((coded) => coded?.words),
    ['Open', 'Metalled', 'Officially named'],
  );
  assert.deepEqual(end, { easting: 400_200, northing: 300_010 });
  assert.deepEqual([houses.count, houses.first?.uprn, houses.last?.uprn], [4, 101, 110]);
  assert.equal(await street(77777777), undefined);
});

test('a street is told by its names in both languages', async () => {
  const high = await street(90000002, 'cy');
  assert.ok(high);
  assert.deepEqual([high.name.en.name, high.name.cy.name], ['High Street', 'Stryd Fawr']);
  assert.deepEqual(
    high.descriptors.map(({ language, name }) => [language?.words, name]),
    [
      ['Saesneg', 'High Street'],
      ['Cymraeg', 'Stryd Fawr'],
    ],
  );
});

const page = (after: string | undefined) =>
  begin((tx) => streetProperties(tx, usrn.parse(90000001), { tongue: 'cy', after, most: 3 }));

test('the properties of a street come page by page, each once, and historical ones not at all', async () => {
  const first = await page(undefined);
  assert.deepEqual(
    first.properties.map((shown) => shown.uprn),
    [101, 102, 103],
  );
  const second = await page(first.next);
  assert.deepEqual([second.properties.map((shown) => shown.uprn), second.next], [[110], undefined]);
  assert.deepEqual((await page('nonsense')).properties.length, 3);
});

test('codes say what they mean; unknown ones say themselves', () => {
  assert.deepEqual(sayCode('1', logicalStatuses, 'cy'), { code: '1', words: 'Cymeradwy' });
  assert.deepEqual(sayCode('5', logicalStatuses, 'en'), { code: '5', words: '5' });
  assert.equal(sayCode('', logicalStatuses, 'en'), undefined);
  assert.equal(sayClass('RD06', 'en').words, 'Self-contained flat');
  assert.equal(sayClass('CR99XY', 'en').words, 'Retail (CR99XY)');
  assert.equal(sayClass('CH01YH', 'en').words, 'Guest house, bed and breakfast or hostel (CH01YH)');
  assert.equal(sayClass('Q', 'en').words, 'Q');
  assert.equal(saySource('1110ND', 'cy').words, 'Ardrethi busnes');
  assert.equal(saySource('7666MT', 'en').words, 'Ordnance Survey building or land (TOID)');
  assert.equal(saySource('9999ZZ', 'en').words, '9999ZZ');
});

const became = (successor: number) =>
  `30,"I",9,110,"9999S10000${successor}",2025-01-01,,2025-01-01,2025-01-01,${successor}`;

test('a property that was split is gone, and still says where it was and what it became', async () => {
  const setting = await testDatabase();
  await takeInto(setting, whole);
  const rest = whole.filter((line) => !line.includes(',110,'));
  await takeInto(setting, [...rest, became(102), became(103)]);
  const told = (number: number) => setting.begin((tx) => propertyRecord(tx, uprn.parse(number), 'en'));
  const first = await told(110);
  assert.deepEqual(
    [first?.standing, first?.line, first?.details],
    ['departed', 'Rose Cottage, Mill Lane, Sampleford, XM1 1AA', undefined],
  );
  // The file after that no longer tells of it.
  await takeInto(setting, [...rest, blpu(120)]);
  const later = await told(110);
  assert.deepEqual(
    later?.successors.map((now) => [now.uprn, now.line]),
    [
      [102, '10 Mill Lane, Sampleford, XM1 1AA'],
      [103, '12A Mill Lane, Sampleford, XM1 1AA'],
    ],
  );
  assert.deepEqual(
    (await told(102))?.predecessors.map((now) => [now.uprn, now.standing]),
    [[110, 'departed']],
  );
});
