import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldsOf, givenFor } from '../pages/fields.ts';
import { kindNames, kindOf, question } from './kinds.ts';
import type { Question } from './kinds.ts';
import { postedTo } from './posted.ts';
import type { PostedBody } from './posted.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const words = { ask: 'What?', label: 'Thing', options: { red: 'Red', blue: 'Blue' } };
const asked = (kind: string, options: object = {}) =>
  question.parse({
    question: 'thing',
    kind,
    ...(/^choices?$/.test(kind) && { options: ['red', 'blue'] }),
    ...options,
  });
const read = (about: Question, body: PostedBody) => kindOf(about).read(about, postedTo('thing', body, today));

const outcome = (about: Question, body: PostedBody) => {
  const reading = read(about, body);
  if ('answer' in reading) return reading.answer;
  return 'empty' in reading
    ? 'empty'
    : reading.faults.map(({ code, part }) => [code, part].join(' ').trim()).join(', ');
};

const part = (name: string) => `thing.${name}`;
const day = (d: string, m: string, y: string) => ({
  [part('day')]: d,
  [part('month')]: m,
  [part('year')]: y,
});

const readings: readonly [about: Question, body: PostedBody, expected: unknown][] = [
  [asked('text', { most: 5 }), { thing: '  Ann\r\nB ' }, 'Ann B'],
  [asked('text', { most: 5 }), { thing: '👩‍🚒👩‍🚒' }, 'too-long'],
  [asked('text'), { thing: 'a\u0000b' }, 'unstorable'],
  [asked('text'), { thing: 'a\ud800b' }, 'unstorable'],
  [asked('text'), { thing: '   ' }, 'empty'],
  [asked('text'), { thing: ['first', 'second'] }, 'first'],
  [asked('text'), { thing: { $ne: 1 } }, 'empty'],
  [asked('text'), Object.create({ thing: 'inherited' }) as PostedBody, 'empty'],
  [asked('long-text'), { thing: 'two\r\nlines' }, 'two\nlines'],
  [asked('long-text'), { thing: 'مرحبا 👋🏽' }, 'مرحبا 👋🏽'],
  [asked('choice'), { thing: 'blue' }, 'blue'],
  [asked('choice'), { thing: 'green' }, 'empty'],
  [asked('choice'), { thing: '__proto__' }, 'empty'],
  [asked('choice'), { thing: 'constructor' }, 'empty'],
  [asked('choices'), { thing: ['blue', 'green', 'red', 'red'] }, ['red', 'blue']],
  [asked('choices'), { thing: 'red' }, ['red']],
  [asked('choices'), {}, 'empty'],
  [asked('yes-no'), { thing: 'no' }, false],
  [asked('yes-no'), { thing: 'maybe' }, 'empty'],
  [asked('number'), { thing: ' 1,200 ' }, 1200],
  [asked('number'), { thing: 'a lot' }, 'malformed'],
  [asked('number'), { thing: '1e9' }, 'malformed'],
  [asked('number'), { thing: '9'.repeat(400) }, 'malformed'],
  [asked('number'), { thing: '1.5' }, 'whole'],
  [asked('number', { decimals: 1 }), { thing: '1.25' }, 'decimals'],
  [asked('number', { decimals: 2 }), { thing: '1.25' }, 1.25],
  [asked('number'), { thing: '-1' }, 'least'],
  [asked('number', { most: 10 }), { thing: '11' }, 'most'],
  [asked('date'), day('27', '3', '1980'), '1980-03-27'],
  [asked('date'), day('27', 'March', '1980'), '1980-03-27'],
  [asked('date'), day(' 27', 'maw', '1980 '), '1980-03-27'],
  [asked('date'), day('31', '2', '1980'), 'malformed'],
  [asked('date'), day('29', '2', '2023'), 'malformed'],
  [asked('date'), day('0', '2', '2023'), 'malformed'],
  [asked('date'), day('1', '13', '2023'), 'malformed'],
  [asked('date'), day('1', '1', '0000'), 'malformed'],
  [asked('date'), day('27', '3', '80'), 'year-short year'],
  [asked('date'), day('27', '', '1980'), 'month-missing month'],
  [asked('date'), day('', ' ', ''), 'empty'],
  [asked('date', { within: 'past' }), day('22', '11', '2026'), 'past'],
  [asked('date', { within: 'past' }), day('21', '11', '2026'), '2026-11-21'],
  [asked('date', { within: 'future' }), day('20', '11', '2026'), 'future'],
  [asked('email'), { thing: ' ann@Example.org ' }, 'ann@example.org'],
  [asked('email'), { thing: 'ann@example.org\r\nBcc: x@y.org' }, 'malformed'],
  [asked('email'), { thing: 'a\u0000n@example.org' }, 'malformed'],
  [asked('telephone'), { thing: ' 01632  960 001 ' }, '01632 960 001'],
  [asked('telephone'), { thing: '+44 (0)7700 900 982' }, '+44 (0)7700 900 982'],
  [asked('telephone'), { thing: '01632-960-001 ext. 12' }, '01632-960-001 ext. 12'],
  [asked('telephone'), { thing: 'ring me' }, 'malformed'],
  [asked('telephone'), { thing: '1\u00002345678' }, 'malformed'],
  [
    asked('point'),
    { [part('easting')]: '412345.678', [part('northing')]: '256789', [part('description')]: 'By the oak' },
    { at: { easting: 412345.68, northing: 256789 }, description: 'By the oak' },
  ],
  [asked('point'), { [part('description')]: 'By the oak' }, { description: 'By the oak' }],
  [asked('point'), { [part('easting')]: '412345' }, 'malformed'],
  [asked('point'), { [part('easting')]: '9999999', [part('northing')]: '1' }, 'malformed'],
  [asked('point'), { [part('easting')]: 'NaN', [part('northing')]: 'Infinity' }, 'malformed'],
  [asked('point'), { [part('description')]: 'x'.repeat(301) }, 'too-long description'],
  [asked('property'), { [part('uprn')]: '0100000001' }, { uprn: 100_000_001 }],
  [asked('property'), { [part('uprn')]: '0' }, 'unknown uprn'],
  [asked('property'), { [part('find')]: 'XM1 1AA' }, 'unchosen find'],
  [
    asked('property'),
    { [part('line-1')]: '1 Cave Lane', [part('town')]: 'Thornmere', [part('postcode')]: 'xm11aa' },
    { 'line-1': '1 Cave Lane', town: 'Thornmere', postcode: 'XM1 1AA' },
  ],
  [
    asked('property'),
    { [part('line-2')]: 'x' },
    'line-1-missing line-1, town-missing town, postcode-missing postcode',
  ],
  [
    asked('property'),
    { [part('line-1')]: 'x', [part('town')]: 'y', [part('postcode')]: '12' },
    'malformed postcode',
  ],
  [asked('content'), { thing: 'x' }, 'empty'],
];

for (const [about, body, expected] of readings)
  test(`${about.kind}: ${JSON.stringify(body).slice(0, 90)} is read as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(outcome(about, body), expected);
  });

test('each kind has an example above', () => {
  assert.deepEqual([...new Set(readings.map(([{ kind }]) => kind))].toSorted(), kindNames.toSorted());
});

test('what is read can be stored, shown again and read again as the same', () => {
  for (const [about, body] of readings) {
    const reading = read(about, body);
    if (!('answer' in reading)) continue;
    assert.deepEqual(kindOf(about).stored(about).parse(reading.answer), reading.answer);
    const again = read(about, givenFor(about, reading.answer));
    assert.deepEqual(again, reading, about.kind);
  }
});

const said = (about: Question, answer: unknown, tongue: 'en' | 'cy') => {
  const stored = kindOf(about).stored(about).parse(answer);
  return kindOf(about).say(stored, { words, tongue });
};

test('each answer is said in both languages', () => {
  const examples: readonly [Question, unknown, string, string][] = [
    [asked('choice'), 'red', 'Red', 'Red'],
    [asked('choices'), ['red', 'blue'], 'Red\nBlue', 'Red\nBlue'],
    [asked('yes-no'), true, 'Yes', 'Ie'],
    [asked('number'), 1200, '1,200', '1,200'],
    [asked('date'), '1980-03-27', 'Thursday 27 March 1980', 'Dydd Iau 27 Mawrth 1980'],
    [asked('point'), { at: { easting: 1.2, northing: 2 } }, 'Point on the map: 1, 2', 'Pwynt ar y map: 1, 2'],
    [asked('property'), { uprn: 5, says: '1 Cave Lane' }, '1 Cave Lane', '1 Cave Lane'],
    [asked('property'), { 'line-1': 'A', town: 'B', postcode: 'XM1 1AA' }, 'A\nB\nXM1 1AA', 'A\nB\nXM1 1AA'],
  ];
  for (const [about, answer, en, cy] of examples) {
    assert.equal(said(about, answer, 'en'), en);
    assert.equal(said(about, answer, 'cy'), cy);
  }
});

const complaint = (data: unknown) => question.safeParse(data).error?.issues[0]?.message ?? '';

test('a kind that does not exist, or an option that it does not have, is named', () => {
  assert.match(complaint({ question: 'thing', kind: 'hologram' }), /^Use one of the kinds: text, long-text/);
  assert.match(complaint({ question: 'thing', kind: 'constructor' }), /^Use one of the kinds/);
  assert.match(complaint({ question: 'thing', kind: 'text', colour: 'red' }), /colour/);
  assert.match(complaint({ question: 'thing', kind: 'choice', options: ['a', 'a'] }), /once/);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud83d',
    '\u202eabc',
    '__proto__',
    'constructor',
    '9'.repeat(5_000),
    'red',
    '1',
    '27',
  ),
);

test('whatever is sent, every kind answers, faults or is empty, and keeps only what can be stored', () => {
  const all = kindNames.map((kind) => asked(kind));
  const bodies = fc.dictionary(
    fc.constantFrom(...new Set(all.flatMap(fieldsOf)), '__proto__', 'constructor'),
    fc.oneof(hostile, fc.array(hostile, { maxLength: 3 }), fc.anything()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), bodies, (about, body) => {
      const reading = read(about, body);
      if (!('answer' in reading)) return;
      const kind = kindOf(about);
      assert.deepEqual(kind.stored(about).parse(reading.answer), reading.answer);
      const stored = JSON.stringify(reading.answer);
      assert.ok(!stored.includes(String.raw`\u0000`) && !/\\ud[89a-f]/i.test(stored), stored);
      assert.equal(typeof kind.say(reading.answer, { words, tongue: 'cy' }), 'string');
    }),
    { numRuns: 3_000 },
  );
});
