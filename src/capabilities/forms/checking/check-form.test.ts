import assert from 'node:assert/strict';
import { test } from 'node:test';
import { condition } from '#language';
import { checkCondition } from './check-conditions.ts';
import { checkForm } from './check-form.ts';
import { misfits } from './misfits.setting.ts';
import { age, beast, children, one, problemsOf } from './problems.setting.ts';
import { formDefinition } from '../definition.ts';
import { sampleDefinition, sampleWords } from '../sample-form.setting.ts';

test('a form that fits, with its words, has no problems', () => {
  assert.deepEqual(checkForm(sampleDefinition, sampleWords()), []);
});

test('a parsed form is read again as the same, so that what is stored is what was published', () => {
  assert.deepEqual(formDefinition.parse(JSON.parse(JSON.stringify(sampleDefinition))), sampleDefinition);
});

for (const [fault, pages, expected] of misfits)
  test(`${fault} is found, with the place and the remedy`, () => {
    const problems = problemsOf(...pages);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    );
  });

const check = (data: unknown) =>
  checkCondition(sampleDefinition, condition.parse(data), 'opens.clocks.0.when');

test('a condition of a clock or a route is held to the whole form', () => {
  assert.deepEqual(check({ beast: 'dragon', fuel: { 'more-than': 1 } }), []);
  assert.equal(check({ beast: 'horse' })[0]?.path, 'opens.clocks.0.when');
  assert.match(check({ horse: 'dragon' })[0]?.remedy ?? '', /No question before this is called horse/);
});

test('the people of a list open pages, by any of them and by their count', () => {
  const when = [
    { children: { 'more-than': 2 } },
    { any: { list: 'children', where: { years: { 'less-than': 5 } } } },
    { not: { any: { list: 'children', where: { years: { 'more-than': 17 } } } } },
    { count: { list: 'children', where: { years: { 'less-than': 5 } }, 'more-than': 3 } },
    { count: { list: 'children', is: 1 } },
  ];
  const opened = when.map((wanted, at) => one({ ...age, question: `age-${String(at)}` }, { when: wanted }));
  assert.deepEqual(problemsOf(one(children()), ...opened), []);
});

test('money, months and times of day open pages', () => {
  const [savings, since, from] = [
    one({ question: 'savings', kind: 'money' }),
    one({ question: 'since', kind: 'month-year' }),
    one({ question: 'from', kind: 'time' }),
  ];
  assert.deepEqual(
    problemsOf(
      savings,
      since,
      from,
      one(age, { when: { savings: { 'more-than': '£6,000', 'less-than': '£16,000' } } }),
      one(beast, { when: { since: { 'less-than': '2020-03' }, from: { 'more-than': '23:58' } } }),
    ),
    [],
  );
});

test('roads that some answers do take are not called unreachable', () => {
  const fuel = { question: 'fuel', kind: 'choices', options: ['coal', 'peat', 'gas'] };
  const when = [
    { all: [{ fuel: 'coal' }, { fuel: 'gas' }, { not: { fuel: 'peat' } }] },
    { fuel: { 'more-than': 2 } },
    { not: { fuel: ['coal', 'gas'] } },
  ];
  assert.deepEqual(
    problemsOf(
      one(fuel),
      ...when.map((wanted, at) => one({ ...age, question: `age-${String(at)}` }, { when: wanted })),
    ),
    [],
  );
});

test('a page that waits for a number or a day to be answered is reached', () => {
  const measures = [age, { question: 'born', kind: 'date' }, { question: 'savings', kind: 'money' }];
  const opened = measures.map(({ question }) =>
    one({ ...beast, question: `${question}-beast` }, { when: { [question]: { answered: true } } }),
  );
  assert.deepEqual(problemsOf(...measures.map((asked) => one(asked)), ...opened), []);
});

test('many questions that all decide something are still checked in good time', () => {
  const many = Array.from({ length: 24 }, (_none, at) => one({ question: `q${String(at)}`, kind: 'yes-no' }));
  const last = one(age, { when: { all: many.map(({ page }) => ({ [String(page)]: 'yes' })) } });
  assert.deepEqual(problemsOf(...many, last), []);
});

test('words that are missing in one language, or that nothing asks for, are found', () => {
  const { en, cy } = sampleWords();
  const { age: _age, beast: said, ...others } = cy.questions;
  const welsh = {
    pages: { nowhere: { title: 'x' } },
    questions: {
      ...others,
      beast: { ask: 'x', label: 'x', options: { unicorn: 'Ungorn', dragon: 'Draig', horse: 'Ceffyl' } },
      stray: { ask: 'x', label: 'x' },
    },
  };
  const english = {
    ...en.questions['beast'],
    ask: 'x',
    label: 'x',
    hint: 'One only',
    mistakes: { missing: 'x' },
  };
  const problems = checkForm(sampleDefinition, {
    en: { ...en, questions: { ...en.questions, beast: english } },
    cy: welsh,
  });
  assert.ok(said);
  assert.deepEqual(problems.map(({ path }) => path).toSorted(), [
    'words.cy.pages.fire.title',
    'words.cy.pages.nowhere',
    'words.cy.questions.age',
    'words.cy.questions.beast.hint',
    'words.cy.questions.beast.mistakes.missing',
    'words.cy.questions.beast.options.cat',
    'words.cy.questions.beast.options.horse',
    'words.cy.questions.stray',
  ]);
});
