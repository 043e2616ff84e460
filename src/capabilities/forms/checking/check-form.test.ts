import assert from 'node:assert/strict';
import { test } from 'node:test';
import { condition } from '#language';
import { checkCondition } from './check-conditions.ts';
import { checkForm } from './check-form.ts';
import { formDefinition } from '../definition.ts';
import { sampleDefinition, sampleWords } from '../sample-form.setting.ts';
import { formWords } from '../words.ts';

type PageData = Readonly<Record<string, unknown>>;

const beast = { question: 'beast', kind: 'choice', options: ['unicorn', 'dragon'] };
const age = { question: 'age', kind: 'number' };
const name = { question: 'name', kind: 'text' };

/** The problems of a form made of these questions, whose words are all there. */
function problemsOf(...pages: readonly PageData[]): readonly string[] {
  const definition = formDefinition.parse({ pages });
  const questions = definition.pages.filter(({ block }) => !block).flatMap((page) => page.questions);
  const words = formWords.parse({
    questions: Object.fromEntries(
      questions.map((question) => [
        question.question,
        {
          ask: 'What?',
          ...('options' in question && {
            options: Object.fromEntries(question.options.map((code) => [code, code])),
          }),
          ...(question.kind === 'content' && { text: 'Words' }),
        },
      ]),
    ),
    pages: Object.fromEntries(definition.pages.map(({ page }) => [page, { title: page }])),
  });
  return checkForm(definition, { en: words, cy: words }).map(({ path, remedy }) => `${path}: ${remedy}`);
}

const one = (question: object, more: PageData = {}): PageData => ({
  page: 'question' in question ? question.question : 'page',
  questions: [question],
  ...more,
});

test('a form that fits, with its words, has no problems', () => {
  assert.deepEqual(checkForm(sampleDefinition, sampleWords()), []);
});

test('a parsed form is read again as the same, so that what is stored is what was published', () => {
  assert.deepEqual(formDefinition.parse(JSON.parse(JSON.stringify(sampleDefinition))), sampleDefinition);
});

const misfits: readonly [fault: string, pages: readonly PageData[], expected: RegExp][] = [
  [
    'two pages of one name',
    [one(beast), one(age, { page: 'beast' })],
    /^form\.pages\.1: Another page is called beast/,
  ],
  [
    'two questions of one name',
    [one(beast), one(beast, { page: 'again' })],
    /^form\.pages\.1\.questions\.0: Another question/,
  ],
  [
    'a question that clashes with a block',
    [one(name), { page: 'contact', block: 'contact' }],
    /Another question is called name/,
  ],
  [
    'a question named like a word of the conditions',
    [one({ ...age, question: 'any' })],
    /word of the condition language/,
  ],
  [
    'a need that the block does not ask',
    [{ page: 'contact', block: 'contact', needs: ['fax'] }],
    /no question fax/,
  ],
  [
    'a condition on a later question',
    [one(age, { when: { beast: 'dragon' } }), one(beast)],
    /^form\.pages\.0\.when: No question before/,
  ],
  ['a condition on its own question', [one({ ...age, when: { age: 1 } })], /No question before/],
  [
    'a condition on no question',
    [one(beast), one(age, { when: { constructor: 'x' } })],
    /No question before/,
  ],
  [
    'an option that is not there',
    [one(beast), one(age, { when: { beast: 'cat' } })],
    /no option cat\. It has unicorn, dragon/,
  ],
  ['a number compared with a word', [one(age), one(beast, { when: { age: 'old' } })], /with a number/],
  [
    'a number compared with a date',
    [one(age), one(beast, { when: { age: { 'more-than': '2026-01-01' } } })],
    /with a number/,
  ],
  [
    'free words compared',
    [one(name), one(beast, { when: { name: 'Ann' } })],
    /Ask only whether it is answered/,
  ],
  [
    'free words measured',
    [one(name), one(beast, { when: { name: { 'more-than': 1 } } })],
    /neither more nor less/,
  ],
  [
    'a day that is none',
    [one({ question: 'born', kind: 'date' }), one(beast, { when: { born: '2026-02-31' } })],
    /with a date such as/,
  ],
  [
    'a condition on content',
    [one({ question: 'note', kind: 'content' }), one(beast, { when: { note: { answered: true } } })],
    /asks nothing/,
  ],
  [
    'a page that no answers reach',
    [one(beast), one(age, { when: { all: [{ beast: 'dragon' }, { beast: 'unicorn' }] } })],
    /^form\.pages\.1\.questions\.0: No answers ever lead here/,
  ],
  [
    'a page between two numbers that touch',
    [one(age), one(beast, { when: { age: { 'more-than': 17, 'less-than': 18 } } })],
    /No answers ever/,
  ],
  [
    'a page after one that ends every road',
    [one(beast, { ends: true }), one(age)],
    /No answers ever lead here/,
  ],
  [
    'a form without an end',
    [one(beast), one(age, { ends: true })],
    /^form\.pages: No answers lead to the end/,
  ],
];

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
