import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import pg from 'pg';
import { uprn } from '#language';
import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import { importGazetteer, propertyOf, searchAddresses } from './index.ts';
import type { Importing } from './import-gazetteer.ts';
import { addresses, blpu, fileOf, lpi, properties, streets, whole, written } from '#test/sample-gazetteer';
import type { GazetteerTables } from './tables.ts';

type Setting = Awaited<ReturnType<typeof testDatabase>>;

const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'import' });
const later = (hours: number): Act => ({ ...at, at: at.at.add({ hours }) });

async function take({ database }: Setting, content: string | Uint8Array, more: Partial<Importing> = {}) {
  const files = await written(content);
  const summary = await importGazetteer({ database, authority: thornmere, ...files, act: at, ...more });
  const rejects = existsSync(files.rejects) ? await readFile(files.rejects, 'utf8') : undefined;
  return { summary, rejects, files };
}

const found = ({ begin }: Setting, typed: string) =>
  begin(async (tx) =>
    (await searchAddresses(tx, { typed, most: 20, tongue: 'en' })).results.map(({ line }) => line),
  );

const records = ({ begin }: Setting) =>
  begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select (select count(*) from gazetteer.blpu) + (select count(*) from gazetteer.lpi) + (select count(*) from gazetteer.line)
        + (select count(*) from gazetteer.heading) + (select count(*) from gazetteer.heading_word) as count`.execute(
      tables<GazetteerTables>(tx),
    );
    return rows[0]?.count;
  });

/** The types of event in the ledger, in order. A follower would wait for every other transaction of the server. */
async function told({ urls }: Setting): Promise<string[]> {
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  await client.query(`set moothall.authority = '1'`);
  const { rows } = await client.query<{ type: string }>('select type from ledger.event order by seq');
  await client.end();
  return rows.map(({ type }) => type);
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const dies: Importing['onProgress'] = ({ stage }) => {
  if (stage === 'writing-lines') throw new Error('the power went');
};

test('a full file becomes the gazetteer, and the ledger has its counts', async () => {
  const setting = await testDatabase();
  const { summary, rejects } = await take(setting, fileOf(whole));
  assert.deepEqual(
    { ...summary, import: undefined },
    {
      outcome: 'live',
      import: undefined,
      format: 'address-base-premium',
      kind: 'full',
      encoding: 'utf-8',
      resumed: false,
      records: { 10: 1, 15: 3, 21: 7, 24: 9, 99: 1 },
      accepted: 19,
      rejected: 0,
      properties: 7,
      lines: 9,
      withoutProperty: 0,
      withoutStreet: 0,
      remarked: 0,
      repeated: 0,
    },
  );
  assert.equal(rejects, undefined);
  assert.deepEqual(await told(setting), ['gazetteer.imported']);
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
});

test('the same file twice changes nothing', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const before = await records(setting);
  const { summary } = await take(setting, fileOf(whole));
  assert.equal(summary.outcome, 'same');
  assert.equal(await records(setting), before);
  assert.deepEqual(await told(setting), ['gazetteer.imported']);
});

test('a new full file replaces the old, whose records are cleared; a property that is gone is still known', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const before = (await records(setting)) ?? 0;
  await take(setting, fileOf([...streets, ...properties.slice(1), ...addresses.slice(1)]));
  assert.equal((await found(setting, 'mill lane')).length, 3);
  assert.equal(
    await records(setting),
    before - 3,
    'one property, one address, one line; the street keeps its words',
  );
  const gone = await setting.begin((tx) => propertyOf(tx, uprn.parse(101), 'en'));
  assert.deepEqual([gone?.line, gone?.live], ['2 Mill Lane, Sampleford, XM1 1AA', false]);
});

test('changes are inserted, updated and deleted in order', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const changes = [
    blpu(104, { postcode: 'XM1 1AA' }),
    lpi(104, { number: 4 }),
    lpi(104, { number: 6, change: 'U' }),
    lpi(102, { number: 8, change: 'U' }),
    blpu(103, { change: 'D' }),
    lpi(103, { change: 'D' }),
    blpu(101, { change: 'D' }),
    blpu(101, { postcode: 'XM1 1AA', change: 'I' }),
  ];
  const { summary } = await take(setting, fileOf(changes, { kind: 'C' }));
  assert.deepEqual([summary.kind, summary.accepted, summary.rejected], ['changes', 8, 0]);
  assert.deepEqual(await found(setting, 'mill lane'), [
    '2 Mill Lane, Sampleford, XM1 1AA',
    '6 Mill Lane, Sampleford, XM1 1AA',
    '8 Mill Lane, Sampleford, XM1 1AA',
    'Rose Cottage, Mill Lane, Sampleford, XM1 1AA',
  ]);
  assert.equal((await take(setting, fileOf(changes, { kind: 'C' }))).summary.outcome, 'same');
});

test('changes before any full file are refused', async () => {
  const setting = await testDatabase();
  await assert.rejects(
    take(setting, fileOf([blpu(104)], { kind: 'C' })),
    refused('gazetteer.nothing-to-change'),
  );
});

test('a record to delete that is not there is put aside', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const { rejects } = await take(setting, fileOf([blpu(999, { change: 'D' })], { kind: 'C' }));
  assert.match(rejects ?? '', /"2","21","999","The record to delete is not in the gazetteer\."/);
});

test('wrong lines are put aside with their number and the reason, and the rest is taken', async () => {
  const setting = await testDatabase();
  const wrong = [
    '21,"I",9,105,1,2',
    lpi(101, { number: 3 }).replace('"ENG"', '"ENG'),
    blpu(106).replace('2007-10-01', '2007-02-30'),
    blpu(107).replace('400100.50', '52.123456'),
    blpu(108).replace('300000.25', '-2.5'),
    blpu(101),
    'banana',
    blpu(109).replace('"I"', '"X"'),
    lpi(101, { number: 5 }).replace('9999L1', '\u00009L1'),
    blpu(111, { change: 'U' }),
  ];
  const { summary, rejects = '' } = await take(setting, fileOf([...whole, ...wrong]));
  assert.deepEqual([summary.outcome, summary.rejected, summary.accepted], ['live', 10, 19]);
  const lines = rejects.replace('\uFEFF', '').trimEnd().split('\r\n');
  const reasons = lines.slice(1).map((line) => {
    const [, , number, type, key, reason] = line.split(/","|^"/);
    return `${number} ${type} ${key}: ${reason}`;
  });
  assert.deepEqual(reasons.toSorted(), [
    '21 21 : The line has 6 columns where this type of record has 22. A comma inside a value must stand in quotes.',
    '22 other : The quotes of this line do not close. Put each value that holds a quote or comma in double quotes.',
    '23 21 106: BLPU_STATE_DATE is not a date written YYYY-MM-DD.',
    '24 21 107: X_COORDINATE is outside the National Grid. It must be in metres, not latitude or longitude.',
    '25 21 108: Y_COORDINATE is outside the National Grid. It must be in metres, not latitude or longitude.',
    '26 21 101: An earlier line has the same key.',
    '27 other : The first column is not a type of record that this format has.',
    '28 21 109: The change type must be I, U or D.',
    '29 24 \uFFFD9L110000101: LPI_KEY holds a character that cannot be stored.',
    '30 21 111: A full file holds only inserts (I). Import a file of changes as it was supplied.',
  ]);
});

test('the reasons are written in Welsh for who reads Welsh', async () => {
  const { rejects } = await take(await testDatabase(), fileOf([...whole, '21,"I"']), { tongue: 'cy' });
  assert.match(
    rejects ?? '',
    /^\uFEFFffeil,llinell,math,allwedd,rheswm,cofnod\r\n"file.csv","21","21","","Mae gan y llinell 2 colofn/,
  );
});

test('Windows-1252 is read, and said', async () => {
  const setting = await testDatabase();
  const named = lpi(101, { number: 2, name: 'TŶ'.replace('Ŷ', 'Ý'), standing: 6 });
  const { summary } = await take(setting, Buffer.from(fileOf([...whole, named]), 'latin1'));
  assert.equal(summary.encoding, 'windows-1252');
  assert.deepEqual(await found(setting, '2 ty mill'), ['2 Mill Lane, Sampleford, XM1 1AA']);
});

test('a mark at the beginning of UTF-8 does no harm', async () => {
  const { summary } = await take(await testDatabase(), `\uFEFF${fileOf(whole)}`);
  assert.deepEqual([summary.encoding, summary.rejected], ['utf-8', 0]);
});

const bad = [
  ['a truncated file', fileOf(whole).slice(0, -60), 'gazetteer.file-truncated'],
  [
    'a file that lost lines in the middle',
    fileOf(whole.slice(0, 12), { said: whole.length + 2 }),
    'gazetteer.count-differs',
  ],
  ['a file of another type', 'uprn,postcode\n101,XM1 1AA\n', 'gazetteer.not-a-gazetteer'],
  ['a broken zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 255, 254, 10]), 'gazetteer.zip-damaged'],
  ['an empty file', '', 'gazetteer.not-a-gazetteer'],
  [
    'a file that is mostly wrong',
    fileOf([...whole, ...Array.from({ length: 50 }, () => '21,"I",9')]),
    'gazetteer.too-many-rejects',
  ],
  ['a file without addresses', fileOf(properties), 'gazetteer.no-addresses'],
] as const;

const refusing = await testDatabase();
await take(refusing, fileOf(whole));

for (const [name, content, code] of bad)
  test(`${name} is refused, and the gazetteer before it still answers`, async () => {
    await assert.rejects(take(refusing, content), refused(code));
    assert.equal((await found(refusing, 'XM1 1AA')).length, 4);
    if (code !== 'gazetteer.no-addresses')
      await assert.rejects(take(refusing, content, { dryRun: true }), refused(code));
  });

test('a file that is not there, and rejects that cannot be written, are said', async () => {
  const { database } = refusing;
  const content = fileOf(whole.slice(1));
  const { path, rejects } = await written(content);
  const run = (more: Partial<Importing>) =>
    importGazetteer({ database, authority: thornmere, path, rejects, act: at, ...more });
  await assert.rejects(run({ path: '/nowhere/file.csv' }), refused('gazetteer.file-not-found'));
  await assert.rejects(run({ rejects: '/nowhere/rejects.csv' }), refused('gazetteer.rejects-unwritable'));
  await assert.rejects(run({ rejects: path }), refused('gazetteer.rejects-unwritable'));
  assert.equal(await readFile(path, 'utf8'), content, 'the file to import was not emptied');
});

test('a dry run reads everything and changes nothing', async () => {
  const setting = refusing;
  const before = await records(setting);
  const { summary, rejects } = await take(setting, fileOf([...whole, '21,"I"']), { dryRun: true });
  assert.deepEqual([summary.outcome, summary.accepted, summary.rejected], ['rehearsed', 19, 1]);
  assert.ok(rejects);
  assert.equal(await records(setting), before);
});

test('an import that dies in the middle leaves the old gazetteer answering, and its leavings are cleared in time', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const before = await records(setting);
  const changed = fileOf(whole.slice(0, -1));
  await assert.rejects(take(setting, changed, { onProgress: dies }), /power/);
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
  assert.ok(((await records(setting)) ?? 0) > (before ?? 0), 'what it staged is still there');
  await take(setting, fileOf([...whole, blpu(120)]), { act: later(7) });
  assert.equal(await records(setting), (before ?? 0) + 1);
});

test('two imports at once end with one whole gazetteer', async () => {
  const setting = await testDatabase();
  await Promise.all([take(setting, fileOf(whole)), take(setting, fileOf([...whole, blpu(120)]))]);
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
  await take(setting, fileOf(whole.slice(0, -1)));
  const { rows } = await setting.begin((tx) =>
    sql<{ editions: number }>`select count(distinct edition)::int as editions from gazetteer.line`.execute(
      tables<GazetteerTables>(tx),
    ),
  );
  assert.deepEqual(rows, [{ editions: 1 }]);
});

test('an address without its property, or without its street, is counted and shown to nobody', async () => {
  const setting = await testDatabase();
  const orphans = [lpi(900, { number: 1 }), lpi(103, { number: 7, street: 77777777, standing: 6 })];
  const { summary } = await take(setting, fileOf([...whole, ...orphans]));
  assert.deepEqual([summary.withoutProperty, summary.withoutStreet, summary.lines], [1, 1, 9]);
});

test('another council sees none of it, and its own import touches none of ours', async () => {
  const setting = await testDatabase();
  await take(setting, fileOf(whole));
  const asked = { typed: 'XM1 1AA', most: 20, tongue: 'en' } as const;
  assert.deepEqual((await setting.begin((tx) => searchAddresses(tx, asked), saltby)).results, []);
  await take(setting, fileOf(whole), { authority: saltby });
  await take(setting, fileOf([...whole, blpu(120)]), { authority: saltby });
  assert.equal((await found(setting, 'XM1 1AA')).length, 4);
});
