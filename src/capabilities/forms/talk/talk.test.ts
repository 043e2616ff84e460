import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formDefinition, readPage } from '../index.ts';
import type { Form, Question } from '../index.ts';
import { sentChoices } from '../kinds/sent-choices.setting.ts';
import { sentLists } from '../kinds/sent-lists.setting.ts';
import { sentMeasures } from '../kinds/sent-measures.setting.ts';
import { sentPeople } from '../kinds/sent-people.setting.ts';
import { sentPlaces } from '../kinds/sent-places.setting.ts';
import { sentWords } from '../kinds/sent-words.setting.ts';
import { filledFields, typedFields } from './index.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const labels = {
  en: { red: 'Red, with dots', blue: 'Blue', yes: 'I have' },
  cy: { red: 'Coch, gyda dotiau', blue: 'Glas', yes: 'Oes' },
};

/** A form that asks one thing, of a kind. */
function formWith(question: object): Form & { readonly question: Question } {
  const definition = formDefinition.parse({ pages: [{ page: 'page', questions: [question] }] });
  const [asked] = definition.pages[0]?.questions ?? [];
  assert.ok(asked);
  const inside = 'pages' in asked ? asked.pages.flatMap((page) => page.questions) : [];
  const wordsIn = (tongue: 'en' | 'cy') => ({
    pages: {},
    questions: Object.fromEntries(
      [asked, ...inside].map((one) => [
        one.question,
        { ask: 'What?', label: 'Thing', options: labels[tongue], one: 'thing' },
      ]),
    ),
  });
  const words = { en: wordsIn('en'), cy: wordsIn('cy') };
  return { service: 'any', version: 1, definition, words, question: asked };
}

const readAgain = (form: Form, fields: object) =>
  readPage(form, { page: 'page', answers: {} }, { body: { ...fields }, tongue: 'en', today });

const all = [...sentChoices, ...sentLists, ...sentMeasures, ...sentPeople, ...sentPlaces, ...sentWords];

test('every answer of every kind, sent as it is stored, fills fields that are read as that answer', () => {
  let fitting = 0;
  for (const [question, , expected] of all) {
    const form = formWith(question);
    const { fields, fits } = filledFields(form, form.question, expected);
    if (!fits) continue;
    fitting += 1;
    const { answers, mistakes } = readAgain(form, fields);
    assert.deepEqual(mistakes, [], JSON.stringify([question, expected]));
    assert.deepEqual(answers['thing'], expected, JSON.stringify(question));
  }
  assert.ok(fitting > 60, String(fitting));
});

const typed = (question: object, text: string): unknown => {
  const form = formWith({ question: 'thing', ...question });
  const { answers, mistakes } = readAgain(form, typedFields(form, form.question, text));
  return mistakes.length > 0 ? mistakes.map(({ words }) => words).join() : answers['thing'];
};

test('words are read as the kind would read them, in either language, and nothing is guessed', () => {
  const choice = { kind: 'choice', options: ['red', 'blue'] };
  const cases: readonly (readonly [object, string, unknown])[] = [
    [{ kind: 'yes-no' }, 'yes', true],
    [{ kind: 'yes-no' }, 'Ie', true],
    [{ kind: 'yes-no' }, 'Oes.', true],
    [{ kind: 'yes-no' }, 'I have', true],
    [{ kind: 'yes-no' }, ' NO ', false],
    [{ kind: 'yes-no' }, 'yeah', 'Select thing'],
    [{ kind: 'yes-no' }, 'perhaps', 'Select thing'],
    [choice, 'red', 'red'],
    [choice, 'blue', 'blue'],
    [choice, 'Glas', 'blue'],
    [choice, 'red, with dots', 'red'],
    [choice, '2', 'Select thing'],
    [choice, 'bl', 'Select thing'],
    [{ ...choice, kind: 'choices' }, 'Red, with dots', ['red']],
    [{ ...choice, kind: 'choices' }, 'Blue; coch, gyda dotiau', ['red', 'blue']],
    [{ ...choice, kind: 'choices' }, 'blue\nred', ['red', 'blue']],
    [{ ...choice, kind: 'choices' }, 'blue, red', ['red', 'blue']],
    [{ ...choice, kind: 'choices' }, 'blue, green', 'Select thing'],
    [{ kind: 'date' }, '27 March 1980', '1980-03-27'],
    [{ kind: 'date' }, '27/3/1980', '1980-03-27'],
    [{ kind: 'date' }, '27 Mawrth 1980', '1980-03-27'],
    [{ kind: 'date' }, '1980-03-27', '1980-03-27'],
    [{ kind: 'date' }, '31 2 1980', 'Thing must be a real date'],
    [{ kind: 'date' }, 'tomorrow', 'Thing must include a month'],
    [{ kind: 'date', within: 'past' }, '1 1 2030', 'Thing must be today or in the past'],
    [{ kind: 'month-year' }, 'March 1980', '1980-03'],
    [{ kind: 'month-year' }, '1980-03', '1980-03'],
    [{ kind: 'number', most: 9 }, '10', 'Thing must be 9 or less'],
    [{ kind: 'money' }, '£1,250.50', 125_050],
    [{ kind: 'time' }, '5pm', '17:00'],
    [{ kind: 'time' }, '5', 'Thing must say am or pm, like 5pm, or use the 24-hour clock, like 17:00'],
    [{ kind: 'point' }, 'By the pond', { description: 'By the pond' }],
    [{ kind: 'email' }, 'me', 'Enter an email address in the correct format, like name@example.com'],
  ];
  for (const [question, text, expected] of cases)
    assert.deepEqual(typed(question, text), expected, `${JSON.stringify(question)} ${text}`);
});

test('a value of another shape does not fit, and what is wrong with it is said by its part', () => {
  const cases: readonly (readonly [object, unknown, readonly string[]])[] = [
    [{ kind: 'name' }, { first: 'Ann' }, ['thing.last']],
    [{ kind: 'name' }, { first: 'Ann', last: 'Dyer', middle: 'B' }, []],
    [{ kind: 'date' }, '1980-13-01', ['thing.day']],
    [{ kind: 'number' }, 'many', ['thing']],
    [{ kind: 'point' }, { at: { easting: 'x', northing: 1 } }, ['thing.description']],
    [{ kind: 'choice', options: ['red'] }, 'Red, with dots', []],
    [{ kind: 'yes-no' }, 'yes', []],
  ];
  for (const [question, value, faulty] of cases) {
    const form = formWith({ question: 'thing', ...question });
    const { fields, fits } = filledFields(form, form.question, value);
    assert.equal(fits, false, JSON.stringify(value));
    assert.deepEqual(
      readAgain(form, fields).mistakes.map(({ field }) => field),
      faulty,
      JSON.stringify(value),
    );
  }
});
