import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answerLines } from '../submissions/answer-lines.ts';
import { askedPage } from './asked-page.ts';
import { fieldsOf, givenFor } from './fields.ts';
import { contactGiven, placeGiven } from '../submissions/given.ts';
import { journey } from '../journey.ts';
import { readForm, readPage } from './read-page.ts';
import type { Sent } from './read-page.ts';
import { sampleAnswers, sampleDefinition, sampleForm } from '../sample-form.setting.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const sent = (body: Sent['body'], tongue: Sent['tongue'] = 'en'): Sent => ({ body, tongue, today });
const pageNamed = (name: string) => {
  const page = sampleDefinition.pages.find(({ page: slug }) => slug === name);
  assert.ok(page);
  return page;
};
const wholeBody = Object.assign(
  {},
  ...sampleDefinition.pages.flatMap(({ questions }) =>
    questions.map((question) => {
      const answers: Readonly<Record<string, unknown>> = sampleAnswers;
      return givenFor(question, answers[question.question] as never);
    }),
  ),
) as Sent['body'];

test('a page that was answered well gives its answers, and null for what was left empty', () => {
  const body = {
    name: '',
    email: 'ann@example.org',
    telephone: ' ',
    beast: 'dragon',
    __proto__: { name: 'x' },
  };
  const { answers, mistakes } = readPage(sampleForm, { page: 'contact', answers: sampleAnswers }, sent(body));
  assert.deepEqual(mistakes, []);
  assert.deepEqual(answers, { name: null, email: 'ann@example.org', telephone: null });
});

test('a mistake is said beside its field in either language, and nothing that was typed is lost', () => {
  const body = { name: ' Ann\u0000 ', email: 'ann at example', telephone: '12' };
  const attempt = readPage(sampleForm, { page: 'contact', answers: {} }, sent(body));
  assert.deepEqual(attempt.mistakes, [
    { field: 'name', words: 'Full name must not include characters that cannot be read' },
    { field: 'email', words: 'Enter an email address in the correct format, like name@example.com' },
    {
      field: 'telephone',
      words: 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    },
  ]);
  assert.deepEqual(attempt.given, body);
  const welsh = readPage(sampleForm, { page: 'contact', answers: {} }, sent({}, 'cy'));
  assert.deepEqual(welsh.mistakes, [{ field: 'email', words: 'Rhowch eich cyfeiriad e-bost' }]);
});

const missing = (page: string, tongue: Sent['tongue']) =>
  readPage(sampleForm, { page, answers: sampleAnswers }, sent({}, tongue)).mistakes;

test('without words of its own, a missing answer is asked for in the manner of GOV.UK', () => {
  assert.deepEqual(missing('parent', 'en'), [{ field: 'parent', words: 'Enter parent (en)' }]);
  assert.deepEqual(missing('beast', 'cy'), [{ field: 'beast', words: 'Dewiswch ateb i ‘beast (cy)’' }]);
  assert.deepEqual(missing('stable', 'en'), [{ field: 'stable.find', words: 'Enter stable (en)' }]);
});

test('the words of a service go before the standard ones, for each fault', () => {
  const { en, cy } = sampleForm.words;
  const age = { ...en.questions['age'], ask: 'Age?', label: 'Age', mistakes: { most: 'No beast is so old' } };
  const form = { ...sampleForm, words: { cy, en: { ...en, questions: { ...en.questions, age } } } };
  const said = (typed: string) => readPage(form, { page: 'age', answers: {} }, sent({ age: typed })).mistakes;
  assert.deepEqual(said('9000'), [{ field: 'age', words: 'No beast is so old' }]);
  assert.deepEqual(said('-1'), [{ field: 'age', words: 'Age must be 0 or more' }]);
});

test('a question that another of the page opens is read only when it is open, and drawn always', () => {
  const at = { page: 'fire', answers: sampleAnswers };
  const shut = readPage(sampleForm, at, sent({ 'breathes-fire': 'no', fuel: 'coal' }));
  assert.deepEqual(shut.answers, { 'breathes-fire': false });
  const open = readPage(sampleForm, at, sent({ 'breathes-fire': 'yes' }));
  assert.equal(open.mistakes[0]?.field, 'fuel');
  const drawn = askedPage(sampleForm, pageNamed('fire'), {
    answers: { beast: 'dragon' },
    tongue: 'en',
    attempt: open,
  });
  assert.deepEqual(
    drawn.questions.map(({ question, revealed, given, mistakes }) => [
      String(question.question),
      revealed !== undefined,
      given,
      mistakes.length,
    ]),
    [
      ['breathes-fire', false, { 'breathes-fire': 'yes' }, 0],
      ['fuel', true, { fuel: '' }, 1],
    ],
  );
  assert.equal(drawn.title, 'fire in en');
});

test('a page is shown with the answers that stand, and with the title of its only question', () => {
  const shown = askedPage(sampleForm, pageNamed('born'), { answers: sampleAnswers, tongue: 'cy' });
  assert.equal(shown.title, 'born? (cy)');
  assert.deepEqual(shown.questions[0]?.given, { 'born.day': '31', 'born.month': '1', 'born.year': '2009' });
  const wrong = askedPage(sampleForm, pageNamed('beast'), { answers: { beast: 'horse' }, tongue: 'en' });
  assert.deepEqual(wrong.questions[0]?.given, {});
});

test('one long page is read as the same answers that its pages would have given', () => {
  const { answers, mistakes } = readForm(sampleForm, sent(wholeBody));
  assert.deepEqual(mistakes, []);
  const { says: _says, ...chosen } = sampleAnswers.stable;
  assert.deepEqual(answers, { ...sampleAnswers, stable: chosen });
  assert.ok(journey(sampleDefinition, answers).isComplete);
  const unicorn = readForm(sampleForm, sent({ ...wholeBody, beast: 'unicorn' })).answers;
  assert.ok(!('fuel' in unicorn) && !('safety' in unicorn));
});

test('the answers are said as lines, in the order in which they were asked', () => {
  const lines = answerLines(sampleForm, sampleAnswers, 'en').map(
    ({ label, words }) => `${label}: ${words ?? 'nothing'}`,
  );
  assert.deepEqual(lines.slice(0, 3), [
    'beast (en): dragon (en)',
    'breathes-fire (en): Yes',
    'fuel (en): coal (en)\ngas (en)',
  ]);
  assert.ok(lines.includes('Telephone number: nothing'));
  assert.deepEqual(
    answerLines(sampleForm, { beast: 'cat' }, 'cy').map(({ words }) => words),
    ['cat (cy)'],
  );
});

test('who asks and where it is can be had without knowing the form', () => {
  assert.deepEqual(contactGiven(sampleForm, sampleAnswers), { name: 'Ann Dyer', email: 'ann@example.org' });
  assert.deepEqual(placeGiven(sampleForm, sampleAnswers), {
    kind: 'property',
    answer: sampleAnswers.stable,
  });
  assert.equal(placeGiven(sampleForm, {}), undefined);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\udc00', '\u202e\u0645\u0631', 'x'.repeat(20_000), 'dragon', 'yes', 'coal'),
);

test('whatever a browser sends, the form reads it without failing and the journey takes what it gave', () => {
  const fields = [...new Set(sampleDefinition.pages.flatMap(({ questions }) => questions.flatMap(fieldsOf)))];
  const bodies = fc.dictionary(
    fc.constantFrom(...fields, '__proto__', 'constructor', 'toString'),
    fc.oneof(hostile, fc.array(hostile), fc.anything()),
  );
  fc.assert(
    fc.property(bodies, fc.constantFrom('en' as const, 'cy' as const), (body, tongue) => {
      const attempt = readForm(sampleForm, sent({ ...wholeBody, ...body }, tongue));
      for (const { field, words } of attempt.mistakes)
        assert.ok(fields.includes(field) && words.length > 5, field);
      const route = journey(sampleDefinition, attempt.answers);
      assert.equal(route.isComplete, attempt.mistakes.length === 0 && attempt.answers['beast'] !== 'cat');
    }),
    { numRuns: 500 },
  );
});

test('a page that the form does not have reads nothing', () => {
  assert.deepEqual(
    readPage(sampleForm, { page: 'constructor', answers: {} }, sent({ beast: 'cat' })).answers,
    {},
  );
});
