import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { uprn } from '#language';
import { Refusal } from '#platform/errors';
import { act, testDatabase, thornmere } from '#test/database';
import { coreFields } from './files/formats/address-base-core.ts';
import { zipOf } from './files/supply/zip.setting.ts';
import { importSupply, openSupplies, propertyRecord, searchAddresses } from './index.ts';
import {
  addresses,
  blpu,
  everythingElse,
  fileOf,
  lpi,
  properties,
  streets,
  whole,
  written,
} from '#test/sample-gazetteer';

type Setting = Awaited<ReturnType<typeof testDatabase>>;

const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'import' });

async function take({ database }: Setting, ...contents: readonly (string | Uint8Array)[]) {
  const files = await Promise.all(contents.map(written));
  const supplies = await openSupplies(files.map(({ path }) => path));
  const rejects = files[0]?.rejects ?? '';
  const summaries = [];
  for (const supply of supplies)
    summaries.push(await importSupply({ database, authority: thornmere, supply, rejects, act: at }));
  const told = existsSync(rejects) ? await readFile(rejects, 'utf8') : '';
  const summary = summaries.at(-1);
  assert.ok(summary);
  return { summary, rejects: told.split('\r\n').slice(1, -1) };
}

const found = ({ begin }: Setting, typed: string) =>
  begin(async (tx) => {
    const { results } = await searchAddresses(tx, { typed, most: 20, tongue: 'en' });
    return results.map(({ line }) => line);
  });

const known = ({ begin }: Setting, number: number) =>
  begin((tx) => propertyRecord(tx, uprn.parse(number), 'en'));

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('volumes become one gazetteer; a street that two of them bring is one street, without a word', async () => {
  const setting = await testDatabase();
  const { summary, rejects } = await take(
    setting,
    fileOf([...streets, ...properties.slice(4), ...addresses.slice(4)], { volume: 2, next: 0 }),
    fileOf([...streets, ...properties.slice(0, 4), ...addresses.slice(0, 4)], { volume: 1, next: 2 }),
  );
  assert.deepEqual(
    [summary.outcome, summary.repeated, summary.rejected, summary.accepted, summary.lines],
    ['live', 3, 0, 19, 9],
  );
  assert.deepEqual(rejects, []);
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
});

test('a zip of volumes is taken as it is', async () => {
  const setting = await testDatabase();
  const zip = zipOf([
    { name: 'two.csv', content: fileOf(addresses, { volume: 2, next: 0 }) },
    { name: 'one.csv', content: fileOf([...streets, ...properties], { volume: 1, next: 2 }) },
  ]);
  const { summary } = await take(setting, zip);
  assert.deepEqual([summary.outcome, summary.lines], ['live', 9]);
  assert.equal((await take(setting, zip)).summary.outcome, 'same');
});

test('records may come in any order: addresses before their properties, and those before their streets', async () => {
  const setting = await testDatabase();
  const { summary } = await take(setting, fileOf([...addresses, ...properties, ...streets]));
  assert.deepEqual([summary.rejected, summary.lines], [0, 9]);
});

test('what belongs to no property, or is in no street, is told with its line', async () => {
  const setting = await testDatabase();
  const orphans = [
    lpi(900, { number: 1 }),
    lpi(103, { number: 7, street: 77777777, standing: 6 }),
    everythingElse[1]?.replace(',201,', ',901,') ?? '',
  ];
  const { summary, rejects } = await take(setting, fileOf([...whole, ...orphans]));
  assert.deepEqual(
    [summary.rejected, summary.withoutProperty, summary.withoutStreet, summary.accepted],
    [3, 2, 1, 19],
  );
  const told = rejects.map((line) => line.split('","').slice(1, 5).join(' '));
  assert.deepEqual(told.toSorted(), [
    '21 24 9999L110000900 It belongs to a property (UPRN) that the file does not have.',
    '22 24 9999L160000103 It is in a street (USRN) that the file does not have.',
    '23 23 9999X100000201 It belongs to a property (UPRN) that the file does not have.',
  ]);
  assert.equal((await known(setting, 103))?.details?.addresses.length, 1, 'it is not half there');
});

test('of a UPRN that stands twice the first is kept, and the second told', async () => {
  const setting = await testDatabase();
  const { summary, rejects } = await take(setting, fileOf([...whole, blpu(101, { postcode: 'XM9 9XX' })]));
  assert.deepEqual([summary.rejected, summary.accepted], [1, 19]);
  assert.match(rejects[0] ?? '', /"21","21","101","An earlier line has the same key\."/);
  assert.equal((await known(setting, 101))?.postcode, 'XM1 1AA');
});

const changes = (around: Parameters<typeof fileOf>[1], number: number) =>
  fileOf([blpu(number, { postcode: 'XM1 1AA' })], { kind: 'C', ...around });

test('changes that are too old, or do not follow those before, are refused', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  for (const day of ['2025-12-31', '2026-01-01'])
    await assert.rejects(take(setting, changes({ day }, 120)), refused('gazetteer.changes-too-old'));
  await assert.rejects(
    take(setting, changes({ day: '2026-01-08', volume: 3 }, 120)),
    refused('gazetteer.changes-skipped'),
  );
  await take(setting, changes({ day: '2026-01-08', volume: 2 }, 120));
  await take(setting, changes({ day: '2026-01-08', volume: 3 }, 121));
  assert.ok(await known(setting, 120));
  assert.ok(await known(setting, 121));
  await assert.rejects(
    take(setting, changes({ day: '2026-01-08', volume: 3 }, 122)),
    refused('gazetteer.changes-too-old'),
  );
});

test('what changes leave behind of a property that they take away goes with it', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf([...whole, ...everythingElse]));
  const { summary, rejects } = await take(setting, fileOf([blpu(201, { change: 'D' })], { kind: 'C' }));
  assert.deepEqual([summary.outcome, summary.rejected, rejects], ['live', 0, []]);
  assert.equal((await known(setting, 201))?.standing, 'departed');
});

const core = (
  number: number,
  { house = 2, change = 'I', organisation = '', udprn = 5_000_000 + number } = {},
) =>
  `${number},,${udprn},90000001,osgb1000000${number},RD04,400100.5,300000.25,52.59,-2.0,1,2026-01-01,"x",,${organisation},,,${house},MILL LANE,,SAMPLEFORD,SAMPLEFORD,,XM1 1AA,1A,E07000001,${change}`;
const table = (...lines: readonly string[]) => [coreFields.replaceAll(' ', ','), ...lines, ''].join('\n');

test('AddressBase Core becomes a gazetteer, and its changes take the place of what was', async () => {
  const setting = await testDatabase();
  const { summary } = await take(
    setting,
    table(core(101), core(102, { house: 4, organisation: 'BAKERY' }), core(103, { house: 6 })),
  );
  assert.deepEqual(
    [summary.format, summary.kind, summary.rejected, summary.properties, summary.records['core']],
    ['address-base-core', 'full', 0, 3, 3],
  );
  assert.deepEqual(await found(setting, 'mill lane'), [
    '2 Mill Lane, Sampleford, XM1 1AA',
    'Bakery, 4 Mill Lane, Sampleford, XM1 1AA',
    '6 Mill Lane, Sampleford, XM1 1AA',
  ]);
  await take(
    setting,
    table(
      core(102, { house: 8, change: 'U', udprn: 5_999_999 }),
      core(101, { change: 'D' }),
      core(104, { house: 10 }),
    ),
  );
  assert.deepEqual(await found(setting, 'mill lane'), [
    '6 Mill Lane, Sampleford, XM1 1AA',
    '8 Mill Lane, Sampleford, XM1 1AA',
    '10 Mill Lane, Sampleford, XM1 1AA',
  ]);
  const changed = (await known(setting, 102))?.details;
  assert.ok(changed);
  assert.deepEqual(
    [
      changed.organisations.length,
      changed.deliveryPoints.map(({ udprn }) => udprn),
      changed.references.map(({ source }) => source.words).join(),
    ],
    [0, [5_999_999], 'Ordnance Survey (TOID)'],
  );
});

const local = [
  '11,"I",1,90000001,1,9999,2,1990-01-01,1,8,0,1990-01-01,2024-01-01,1990-01-01,,400000.00,300000.00,400200.00,300010.00,10',
  '12,"I",2,90000001,1,0,"A123",0,1990-01-01',
  '15,"I",3,90000001,"MILL LANE","","SAMPLEFORD","SAMPLESHIRE","ENG"',
  '21,"I",4,101,1,2,2001-01-01,"CR08",,400100.50,300000.25,1,9999,2001-01-01,,2024-01-01,2001-01-01,"SAMPLE STORES","W1","P1",,,',
  '22,"I",5,101,"9999P000000001","T","seen",2001-01-01,2001-01-01,,2024-01-01',
  '23,"I",6,101,"9999X000000001",2001-01-01,2024-01-01,2001-01-01,,"4000101","9999CT"',
  '24,"I",7,101,"9999L000000001","ENG",1,2001-01-01,,2001-01-01,2024-01-01,,"",,"","",2,"",,"","",90000001,"","Y","XM1 1AA","SAMPLEFORD","Y",,,',
];

test('the local format becomes a gazetteer: the postcode of an address is its property’s', async () => {
  const setting = await testDatabase();
  const { summary } = await take(setting, fileOf(local));
  assert.deepEqual([summary.format, summary.rejected, summary.lines], ['dtf-7-1', 0, 1]);
  assert.deepEqual(await found(setting, 'XM1 1AA'), ['Sample Stores, 2 Mill Lane, Sampleford, XM1 1AA']);
  const details = (await known(setting, 101))?.details;
  assert.deepEqual(
    [details?.classes[0]?.words, details?.references[0]?.source.words, details?.provenance.kind],
    ['Shop', 'Council tax', 'full'],
  );
});

test('changes of another format than what is live are refused', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  await assert.rejects(take(setting, table(core(101, { change: 'U' }))), refused('gazetteer.other-format'));
});

test('a dry run finds what only the whole shows, and leaves nothing behind', async () => {
  const { database, begin } = await testDatabase();
  const file = await written(fileOf([...whole, lpi(900, { number: 1 }), blpu(101)]));
  const [supply] = await openSupplies([file.path]);
  assert.ok(supply);
  const importing = { database, authority: thornmere, supply, rejects: file.rejects, act: at };
  const summary = await importSupply({ ...importing, dryRun: true });
  assert.deepEqual([summary.outcome, summary.rejected, summary.withoutProperty], ['rehearsed', 2, 1]);
  assert.equal(await begin((tx) => propertyRecord(tx, uprn.parse(101), 'en')), undefined);
  const { rows } = await database.pool.query(
    `select count(*)::int as parts from pg_class where relname ~ '^(staged_)?(blpu|lpi)_[0-9]+$'`,
  );
  assert.deepEqual(rows, [{ parts: 0 }]);
  assert.equal((await importSupply(importing)).outcome, 'live', 'what was rehearsed may be done');
});

test('of two who import the same supply at once, one goes on and the other stops in words', async () => {
  const setting = await testDatabase();
  const both = await Promise.allSettled([take(setting, fileOf(whole)), take(setting, fileOf(whole))]);
  const outcomes = both.map((one) =>
    one.status === 'fulfilled' ? one.value.summary.outcome : (one.reason as Refusal).code,
  );
  assert.ok(outcomes.includes('live'), String(outcomes));
  assert.ok(
    outcomes.every((outcome) => ['live', 'same', 'gazetteer.taken-over'].includes(outcome)),
    String(outcomes),
  );
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
});
