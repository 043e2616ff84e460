import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import { importGazetteer, searchAddresses } from '../index.ts';
import type { Searching } from './found.ts';
import { written } from '#test/sample-gazetteer';
import { town as sampleford } from './town.setting.ts';

const { database, begin } = await testDatabase();
const file = await written(sampleford);
await importGazetteer({ database, authority: thornmere, ...file, act: act('2026-11-20T09:00:00Z') });

const search = (typed: string, more: Partial<Searching> = {}) =>
  begin((tx) => searchAddresses(tx, { typed, most: 50, tongue: 'en', ...more }));
const found = async (typed: string, more: Partial<Searching> = {}) =>
  (await search(typed, more)).results.map(({ uprn }) => uprn);

const [highStreet, marshby] = [
  [101, 102, 103, 104, 105, 106, 107, 108, 111, 110],
  [201, 202],
];
const stMarys = [301, 303, 302];
const court = [601, 602, 603];

/** What is typed, and the UPRNs that it finds, the best first. */
const typed: Readonly<Record<string, readonly (readonly [string, readonly number[]])[]>> = {
  'a house and its street': [
    ['10 High Street, Old Town', [102]],
    ['10 high street', [102]],
    ['12 high street sampleford', [103, 104, 105, 106]],
    ['12 high street marshby', [202]],
    ['12 high street', [202, 103, 104, 105, 106]],
  ],
  'a letter or a range': [
    ['12a high street', [106, 202, 103, 104, 105]],
    ['12 a high street', [106, 202, 103, 104, 105]],
    ['14 high street', [107]],
    ['14-18 high street', [107]],
    ['15 high street', [107]],
    ['18 high street', [107]],
  ],
  'a flat': [
    ['flat 2 12 high street', [104]],
    ['Flat 10, 12 High Street', [105]],
    ['flt 2, 12 high st', [104]],
    ['apartment 2 12 high street', [104]],
    ['12 flat 10 high street', [105]],
    ['2 12 high street', [104]],
    ['2/12 high street', [104]],
    ['first floor flat 22 high street', [110]],
    ['2 mere court', [602]],
    ['flat 10 mere court', [603]],
    ['mere court', court],
  ],
  'a building or an organisation': [
    ['corn exchange', [108]],
    ['rose cottage', [302]],
    ['rose cott st marys', [302]],
    ['penguin bakery', [111]],
    ['barker & sons', [107]],
    ['bakery high street', [111]],
  ],
  'written short, with accents and without': [
    ['st marys cl', stMarys],
    ["St. Mary's Close", stMarys],
    ['saint mary close', stMarys],
    ['7 o connell rd', [401]],
    ['7 O’Connell Road', [401]],
    ['7 oconnell rd', [401]],
    ['gt nth rd', court],
    ['5 thornmere cres', [701]],
    ['first avenue', [1101]],
    ['1st ave', [1101]],
    ['upr brook st', [1001]],
  ],
  misspelt: [
    ['5 thornmeer crescent', [701]],
    ['5 thornmre cresent', [701]],
    ['5 thronmere crescent', [701]],
    ['5 tohrnmree crescent', [701]],
    ['10 hihg street', [102]],
    ['10 hgh street', [102]],
    ['10 iigh stret', [102]],
    ['rose cotage', [302]],
    ['rsoe cottage', [302]],
    ['fist floor flat 22 high street', [110]],
  ],
  'with a space too many or too few': [
    ['10 highstreet', [102]],
    ['10highstreet', [102]],
    ['6 sea view road', [1201]],
    ['thorn mere crescent', [701, 702]],
  ],
  'in any order, with words too many or too few': [
    ['street high 10', [102]],
    ['sampleford old town 10 high', [102]],
    ['old town high street', highStreet],
    ['10 high street sampleford sampleshire england', [102]],
    ['avenue', [1101, 501]],
    ['the avenue', [501]],
    ['5 thornmere', [701]],
  ],
  'a part of a word, while typing': [
    ['10 hig', [102]],
    ['10 h', [102]],
    ['thornm', [701, 702]],
    ['t', [501, 701, 702]],
    ['12 highf', [801]],
  ],
  'a postcode': [
    ['XM1 1AA', [101, 102, 103, 104, 105, 106]],
    ['xm11aa', [101, 102, 103, 104, 105, 106]],
    [' x m1 1 aa ', [101, 102, 103, 104, 105, 106]],
    ['XMI 1AA', [101, 102, 103, 104, 105, 106]],
    ['xm1 laa', [101, 102, 103, 104, 105, 106]],
    ['10 xm1 1aa', [102]],
    ['xm1 1aa, 12a', [106]],
    ['rose cotage xm1 3aa', [302]],
    ['xm1 3', stMarys],
    ['10 high street xm1 1aa', [102]],
    ['10 high street xm9 9zz', [102]],
    ['high street xm2', marshby],
    ['77 xm1 3aa', stMarys],
  ],
  'a number or a key': [
    ['102', [102]],
    ['000000000102', [102]],
    ['90000002', marshby],
    ['4000102X', [102]],
    [' 4000102x ', [102]],
  ],
  'an old, a second and a Welsh name': [
    ['the old forge', [302]],
    ['gasworks cottage', [303]],
    ['99 high street sampleford', [102]],
    ['2 stryd fawr', [101]],
    ['stryd fawr hen dref', highStreet],
  ],
  'a number that is not there': [
    ['77 st marys close', stMarys],
    ['98 high street marshby', marshby],
  ],
  'nothing that is there': [
    ['', []],
    ['   ', []],
    ['12', []],
    ['flat 2', []],
    ['1', []],
    ['xyzzy', []],
    ['XM9 9ZZ', []],
    ['empty lane', []],
    ["'; drop table gazetteer.line; --", []],
    ["' or 1=1", []],
    ['%', []],
    ['_', []],
    ['\\', []],
    ['\u0000', []],
    ['🏠', []],
    ['x'.repeat(500), []],
  ],
};

for (const [what, examples] of Object.entries(typed))
  for (const [words, uprns] of examples)
    test(`${what}: “${words.slice(0, 60)}” finds ${uprns.length}`, async () =>
      assert.deepEqual(await found(words), uprns));

const bestMatch = async (words: string) => (await search(words)).results[0]?.match ?? 0;

test('what fits better comes first, and is said to', async () => {
  for (const words of ['12 high street', '12a high st', '10 hgh stret', 'rose cott', '77 st marys close']) {
    const matches = (await search(words)).results.map(({ match }) => match);
    assert.ok(matches.length > 0 && matches.every((match) => match > 0 && match <= 1));
    assert.deepEqual(
      matches,
      matches.toSorted((one, other) => other - one),
    );
  }
  const worse = ['10 high street', '10 high st', '10 high stre', '10 hgh street', '77 high street'];
  const matches = await Promise.all(worse.map(bestMatch));
  assert.equal(matches[0], 1);
  assert.equal(new Set(matches).size, worse.length);
  assert.deepEqual(
    matches,
    matches.toSorted((one, other) => other - one),
  );
});

test('a property found by another name is shown under its own, and by which it was found is said', async () => {
  const [old] = (await search('gasworks cottage')).results;
  assert.ok(old);
  assert.equal(old.line, "3 St Mary's Close, Old Town, Sampleford, XM1 3AA");
  assert.deepEqual(old.why, {
    by: 'words',
    known: { line: "Gasworks Cottage, St Mary's Close, Old Town, Sampleford, XM1 3AA", status: 'historical' },
  });
  const [second] = (await search('old forge')).results;
  assert.equal(second?.why.known?.status, 'alternative');
  assert.equal((await search('rose cottage')).results[0]?.why.known, undefined);
});

test('what became of a property that is gone is shown; one of which nothing is left is shown to whoever asks for those', async () => {
  const [became] = (await search('99 high street sampleford')).results;
  assert.ok(became);
  assert.equal(became.uprn, 102);
  assert.match(became.why.known?.line ?? '', /^99 High Street/);
  const [gone] = (await search('98 high street sampleford', { live: false })).results;
  assert.deepEqual([gone?.uprn, gone?.live, gone?.status], [902, false, 'historical']);
  assert.ok((await found('98 high street sampleford')).every((uprn) => Number(uprn) !== 902));
});

test('who reads Welsh is shown the Welsh name where there is one', async () => {
  const lines = (await search('2 high street sampleford', { tongue: 'cy' })).results.map(({ line }) => line);
  assert.deepEqual(lines.slice(0, 1), ['2 Stryd Fawr, Hen Dref, Trehalen, XM1 1AA']);
});

test('a street by itself answers as a street too, with how many addresses it has', async () => {
  const { streets } = await search('high street');
  assert.deepEqual(
    streets.map(({ usrn, name, locality, town, addresses }) => [usrn, name, locality, town, addresses]),
    [
      [90_000_002, 'High Street', 'Nether End', 'Marshby', 2],
      [90_000_001, 'High Street', 'Old Town', 'Sampleford', 10],
    ],
  );
  assert.deepEqual(
    (await search('empty lane')).streets.map(({ usrn }) => usrn),
    [90_000_009],
  );
  assert.deepEqual((await search('10 high street')).streets, []);
});

test('what was looked for instead is said', async () => {
  assert.equal((await search('10 hgh stret')).corrected, '10 High Street');
  assert.equal((await search('xmi 1aa')).corrected, 'XM1 1AA');
  for (const right of ['10 high st', '10 hig', 'xm1 1aa', 'saint marys close'])
    assert.equal((await search(right)).corrected, undefined, right);
});

test('a list is read page by page, in order, and each property comes once', async () => {
  for (const words of ['high street', 'xm1', '12 high street', 'xm1 1aa', '90000001', 'xm1 1aa old town']) {
    const whole = await found(words);
    const pages: number[] = [];
    let after: string | undefined;
    do {
      const page = await search(words, { most: 2, ...(after !== undefined && { after }) });
      assert.ok(page.results.length <= 2);
      pages.push(...page.results.map(({ uprn }) => uprn));
      after = page.next;
    } while (after !== undefined && pages.length < 100);
    assert.deepEqual(pages, whole, words);
  }
});

test('how many there are is said, whatever the page', async () => {
  assert.deepEqual((await search('high street', { most: 1 })).total, { count: 12, more: false });
  assert.deepEqual((await search('xm1', { most: 1 })).total, { count: 20, more: false });
  assert.deepEqual((await search('xyzzy')).total, { count: 0, more: false });
});

test('a page that nobody handed out is the first', async () => {
  for (const after of ['', 'x', '1.2', '999999999.1.1.', '1.1.1.%', "1.1.1.'", '1.90000001.101.AAAA'])
    assert.equal((await found('high street', { after, most: 1 })).length, 1, after);
});

test('only properties of some kinds are found, where that is asked', async () => {
  assert.deepEqual(await found('high street', { classes: ['R'] }), [102, 110]);
  assert.deepEqual(await found('xm1 1ab', { classes: ['CR08', 'RD06'] }), [111, 110]);
  assert.deepEqual(await found('high street', { classes: ['C'] }), [111]);
});

test('another council finds none of it', async () => {
  for (const words of ['high street', 'xm1 1aa', '102', '4000102X', '90000001'])
    assert.deepEqual(
      (await begin((tx) => searchAddresses(tx, { typed: words, most: 5, tongue: 'en' }), saltby)).results,
      [],
      words,
    );
});
