import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldsOf, givenFor } from '../pages/fields.ts';
import { kindNames, kindOf, question } from './kinds.ts';
import type { Question } from './kinds.ts';
import { asked, read, words } from './kinds.setting.ts';
import type { PostedBody } from './posted.ts';
import { sentChoices } from './sent-choices.setting.ts';
import { sentFiles } from './sent-files.setting.ts';
import { sentLists } from './sent-lists.setting.ts';
import { sentMeasures } from './sent-measures.setting.ts';
import { sentPeople } from './sent-people.setting.ts';
import { sentPlaces } from './sent-places.setting.ts';
import { sentWords } from './sent-words.setting.ts';

const readings = [
  ...sentWords,
  ...sentChoices,
  ...sentMeasures,
  ...sentPeople,
  ...sentPlaces,
  ...sentLists,
  ...sentFiles,
];

const outcome = (about: Question, body: PostedBody) => {
  const reading = read(about, body);
  if ('answer' in reading) return reading.answer;
  return 'empty' in reading
    ? 'empty'
    : reading.faults.map(({ code, part }) => [code, part].join(' ').trim()).join(', ');
};

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

test('a table has the same columns for every answer, and for none', () => {
  for (const kind of kindNames) {
    const about = asked(kind);
    const [, body] =
      readings.find(([example, sent]) => example.kind === kind && 'answer' in read(example, sent)) ?? [];
    const reading = body && read(about, body);
    if (!reading || !('answer' in reading)) continue;
    const columns = Object.keys(kindOf(about).csv(about, reading.answer));
    assert.deepEqual(Object.keys(kindOf(about).csv(about, null)), columns, kind);
  }
});

const complaint = (data: unknown) => question.safeParse(data).error?.issues[0]?.message ?? '';

test('a kind that does not exist, or an option that it does not have, is named', () => {
  assert.match(complaint({ question: 'thing', kind: 'hologram' }), /^Use one of the kinds: text, long-text/);
  assert.match(complaint({ question: 'thing', kind: 'constructor' }), /^Use one of the kinds/);
  assert.match(complaint({ question: 'thing', kind: 'text', colour: 'red' }), /colour/);
  assert.match(complaint({ question: 'thing', kind: 'choice', options: ['a', 'a'] }), /once/);
  assert.match(
    complaint({ question: 'thing', kind: 'choice', options: ['a'], or: 'b' }),
    /one of the options/,
  );
  assert.match(complaint({ question: 'thing', kind: 'date', latest: 'soon' }), /18 years ago/);
});

const patternOf = (pattern: string) => complaint({ question: 'thing', kind: 'text', pattern });

test('a pattern that could take long to try, or that is none, is refused', () => {
  for (const pattern of [
    '[A-Z]{2}[0-9]{6}',
    '\\d+',
    '(?:PCN|FPN)-?\\d{1,8}',
    'É[a-zé]*',
    '[^<>]{1,20}',
    '[\\w-]+@?',
  ])
    assert.equal(patternOf(pattern), '', pattern);
  for (const pattern of [
    '(a+)+',
    '(a|a)*',
    '(?=a)a',
    '\\1',
    '[A-',
    'a{2',
    '(',
    'a*b*c*',
    'a|b',
    '^a$',
    '.'.repeat(101),
  ])
    assert.match(patternOf(pattern), /pattern|100/, pattern);
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
      assert.equal(
        typeof kind.say(about, reading.answer, { words, inside: () => words, tongue: 'cy' }),
        'string',
      );
    }),
    { numRuns: 3_000 },
  );
});
