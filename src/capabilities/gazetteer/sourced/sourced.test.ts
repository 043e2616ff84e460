import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePostcode, uprn, usrn } from '#language';
import type { Tongue } from '#language';
import { sql, tables } from '#platform/database';
import { saltby, testDatabase, thornmere } from '#test/database';
import {
  chooseAddress,
  chooseStreet,
  forgetSourced,
  keepAnswer,
  propertiesOf,
  propertyOf,
  questionOf,
  readAnswer,
  recallAnswer,
  sourcedOf,
  streetsOf,
} from '../index.ts';
import type { SourceAnswer, SourcedRecord } from '../index.ts';
import type { GazetteerTables } from '../tables.ts';

const { begin } = await testDatabase();
const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const until = now.add({ hours: 24 });
const scope = 'a source';

const object = { text: '', startNumber: null, startSuffix: '', endNumber: null, endSuffix: '' };
type Sample = Partial<Omit<SourcedRecord, 'parts'>> & { readonly house?: number; readonly street?: string };

function record({ house = 1, street = 'LANTERN ROW', ...rest }: Sample = {}): SourcedRecord {
  return {
    uprn: uprn.parse(700_001_000 + house),
    usrn: usrn.parse(90_700_001),
    tongue: 'en',
    point: { easting: 630_400.5 + house, northing: 471_200 },
    isAlternative: false,
    parts: {
      organisation: '',
      sao: object,
      pao: { ...object, startNumber: house },
      street,
      locality: 'OVERWATER',
      town: 'THORNMERE',
      postcode: 'TH41 1AA',
    },
    ...rest,
  };
}

const found = (
  records: readonly SourcedRecord[],
  hasMore = false,
): Extract<SourceAnswer, { how: 'found' }> => ({
  how: 'found',
  records,
  hasMore,
});
const keep = async (
  typed: string,
  answer: ReturnType<typeof found>,
  given: Partial<{ until: Temporal.Instant }> = {},
) => begin((tx) => keepAnswer(tx, { question: questionOf(typed), scope, answer, until, ...given }));
const recall = async (typed: string, at = now, tongue: Tongue = 'en') =>
  begin((tx) => recallAnswer(tx, { question: questionOf(typed), scope, tongue, now: at }));

test('a postcode and a number are asked by themselves, however they are typed, and the rest as words', () => {
  assert.deepEqual(questionOf(' th41  1aa'), { kind: 'postcode', postcode: parsePostcode('TH41 1AA') });
  assert.deepEqual(questionOf('000700001001'), { kind: 'uprn', uprn: 700_001_001 });
  assert.deepEqual(questionOf('12 th41 1aa'), { kind: 'words', typed: '12 th41 1aa' });
  assert.deepEqual(questionOf('42'), { kind: 'words', typed: '42' });
});

const both = [
  record({ house: 2 }),
  record({ house: 1 }),
  record({ house: 1, tongue: 'cy', street: 'RHES Y LLUSERN' }),
];

test('an answer is kept in its order, each property once, in the language of whoever asks', async () => {
  await keep('TH41 1AA', found(both, true));
  const english = await recall('th411aa');
  assert.deepEqual(
    english?.addresses.map(({ line }) => line),
    ['2 Lantern Row, Overwater, Thornmere, TH41 1AA', '1 Lantern Row, Overwater, Thornmere, TH41 1AA'],
  );
  const welsh = await recall('TH41 1AA', now, 'cy');
  assert.equal(welsh?.addresses[1]?.line, '1 Rhes y Llusern, Overwater, Thornmere, TH41 1AA');
  assert.equal(english.hasMore, true);
  assert.deepEqual(english, readAnswer(found(both, true), 'en'));
});

test('that nothing was found is kept too', async () => {
  await keep('nowhere at all', found([]));
  assert.deepEqual(await recall('Nowhere, at  all.'), { addresses: [], hasMore: false });
});

test('an answer is recalled until its time is over, by its own council, and of its own source', async () => {
  await keep('lantern', found([record({ house: 21 })]));
  assert.ok(await recall('lantern', until.subtract({ seconds: 1 })));
  assert.equal(await recall('lantern', until), undefined);
  const other = { question: questionOf('lantern'), tongue: 'en', now } as const;
  assert.equal(await begin((tx) => recallAnswer(tx, { ...other, scope: 'another' })), undefined);
  assert.equal(await begin((tx) => recallAnswer(tx, { ...other, scope }), saltby), undefined);
});

test('twice is once, and the later words count', async () => {
  await keep('renamed', found([record({ house: 9 })]));
  await keep('renamed', found([record({ house: 9, street: 'LAMP ROW' })]));
  const again = await recall('renamed');
  assert.deepEqual(
    again?.addresses.map(({ line }) => line),
    ['9 Lamp Row, Overwater, Thornmere, TH41 1AA'],
  );
});

test('a second name stands where a property has no other, and one without words is left out', () => {
  const answer = found([
    record({ house: 3, street: 'THE OLD WAY', isAlternative: true }),
    record({ house: 3 }),
    record({ house: 4, street: 'THE OLD WAY', isAlternative: true }),
    {
      ...record({ house: 5 }),
      parts: { ...record().parts, pao: object, street: '', locality: '', town: '', postcode: '' },
    },
  ]);
  assert.deepEqual(
    readAnswer(answer, 'en').addresses.map(({ line }) => line.slice(0, 13)),
    ['3 Lantern Row', '4 The Old Way'],
  );
});

const chosen = uprn.parse(700_001_001);

test('what nobody chose is only the source’s; what somebody chose keeps its words, its place and its street', async () => {
  assert.equal(await begin((tx) => propertyOf(tx, chosen, 'en')), undefined);
  assert.equal((await begin((tx) => sourcedOf(tx, chosen, 'cy')))?.line.slice(0, 14), '1 Rhes y Lluse');
  await begin((tx) => chooseAddress(tx, chosen));
  await begin((tx) => chooseAddress(tx, chosen));
  await begin((tx) => sql`delete from gazetteer.sourced_address`.execute(tables<GazetteerTables>(tx)));
  const kept = await begin((tx) => propertyOf(tx, chosen, 'en'));
  assert.deepEqual(
    [kept?.line, kept?.point, kept?.usrn, kept?.live],
    [
      '1 Lantern Row, Overwater, Thornmere, TH41 1AA',
      { easting: 630_401.5, northing: 471_200 },
      90_700_001,
      true,
    ],
  );
  assert.deepEqual(
    [...(await begin((tx) => propertiesOf(tx, [chosen, uprn.parse(5)], 'en'))).keys()],
    [chosen],
  );
  const street = usrn.parse(90_700_001);
  const names = await begin((tx) => streetsOf(tx, [street, usrn.parse(7)]));
  assert.deepEqual([names.size, names.get(street)?.cy.name], [1, 'Rhes y Llusern']);
  assert.equal(await begin((tx) => propertyOf(tx, chosen, 'en'), saltby), undefined);
});

test('a street that is chosen keeps its name', async () => {
  const street = usrn.parse(90_700_002);
  await keep('cobble', found([record({ house: 20, street: 'COBBLE HILL', usrn: street })]));
  await begin((tx) => chooseStreet(tx, street));
  await begin((tx) => sql`delete from gazetteer.sourced_address`.execute(tables<GazetteerTables>(tx)));
  assert.equal((await begin((tx) => streetsOf(tx, [street]))).get(street)?.en.name, 'Cobble Hill');
});

test('a choice of what no source gave chooses nothing', async () => {
  await begin((tx) => chooseAddress(tx, uprn.parse(99)));
  assert.equal(await begin((tx) => propertyOf(tx, uprn.parse(99), 'en')), undefined);
});

test('what is over is cleared away, and what is more than is to be kept; what was chosen stays', async () => {
  const hours = { 'one street': 25, 'two street': 27, 'three street': 26 };
  for (const [typed, end] of Object.entries(hours))
    await keep(typed, found([record({ house: 30 })]), { until: now.add({ hours: end }) });
  assert.equal(await begin((tx) => forgetSourced(tx, now, 2)), false);
  const left = await Promise.all(Object.keys(hours).map(async (typed) => recall(typed)));
  assert.deepEqual(
    left.map((answer) => answer !== undefined),
    [false, true, true],
  );
  assert.equal(await begin((tx) => forgetSourced(tx, now.add({ hours: 28 }))), false);
  assert.equal(await begin((tx) => sourcedOf(tx, uprn.parse(700_001_030), 'en')), undefined);
  assert.equal((await begin((tx) => propertyOf(tx, chosen, 'en')))?.uprn, chosen);
});

test('two at a time that keep the same addresses in another order do not wait for one another', async () => {
  const many = Array.from({ length: 60 }, (_none, house) => record({ house: house + 100 }));
  await Promise.all(
    Array.from({ length: 6 }, async (_none, place) =>
      keep(`together ${String(place % 2)}`, found(place % 2 === 0 ? many : many.toReversed())),
    ),
  );
  assert.equal((await recall('together 1'))?.addresses.length, 60);
});

test('the council of a row is the transaction’s', async () => {
  const { rows } = await begin((tx) =>
    sql<{ authority_id: number }>`select distinct authority_id from gazetteer.sourced_address`.execute(
      tables<GazetteerTables>(tx),
    ),
  );
  assert.deepEqual(
    rows.map(({ authority_id }) => authority_id),
    [thornmere],
  );
});
