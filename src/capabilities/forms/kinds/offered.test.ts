import assert from 'node:assert/strict';
import { test } from 'node:test';
import { age, beast, children, one, problemsOf } from '../checking/problems.setting.ts';
import type { PageData } from '../checking/problems.setting.ts';
import { formDefinition } from '../definition.ts';
import { journey } from '../journey.ts';
import { outlineOf } from '../outline/outline.ts';
import { answersSchema } from '../outline/answers-schema.ts';
import { askedPage } from '../pages/asked-page.ts';
import { readForm, readPage } from '../pages/read-page.ts';
import { answerLines } from '../submissions/answer-lines.ts';
import { turnOf } from '../talk/turn.ts';
import { sayAsking } from '../talk/say-asking.ts';
import { formWords } from '../words.ts';
import type { FormDefinition, Page } from '../definition.ts';
import type { Form } from '../form.ts';

const home = {
  question: 'home',
  kind: 'choice',
  options: ['stable', 'cave', 'none'],
  or: 'none',
  'options-when': { cave: { beast: 'dragon' }, none: { beast: 'unicorn' } },
};
const food = {
  question: 'food',
  kind: 'choices',
  options: ['hay', 'coal'],
  'options-when': { coal: { beast: 'dragon' } },
};
const pets = {
  question: 'pets',
  kind: 'list',
  pages: [
    { page: 'sort', questions: [{ question: 'sort', kind: 'select', options: ['cat', 'fish'] }] },
    {
      page: 'lives',
      questions: [
        {
          question: 'lives',
          kind: 'select',
          options: ['house', 'pond'],
          'options-when': { pond: { sort: 'fish' } },
        },
      ],
    },
  ],
};
const definition: FormDefinition = formDefinition.parse({
  pages: [one(beast), one(home), one(food), one(pets)],
});
const options = { en: { cave: 'A cave', coal: 'Coal', pond: 'A pond' }, cy: { cave: 'Ogof', coal: 'Glo' } };
const wordsIn = (tongue: 'en' | 'cy') =>
  formWords.parse({
    questions: Object.fromEntries(
      ['beast', 'home', 'food', 'pets', 'sort', 'lives'].map((question) => [
        question,
        { ask: `${question}?`, one: 'pet', options: options[tongue] },
      ]),
    ),
  });
const form: Form = {
  service: 'keep',
  version: 1,
  definition,
  words: { en: wordsIn('en'), cy: wordsIn('cy') },
};
const whole = {
  beast: 'dragon',
  home: 'cave',
  food: ['hay', 'coal'],
  pets: [{ sort: 'fish', lives: 'pond' }],
};
const today = Temporal.PlainDate.from('2026-11-21');
const sent = (body: Readonly<Record<string, unknown>>, tongue: 'en' | 'cy' = 'en') => ({
  body,
  tongue,
  today,
});
const pageNamed = (name: string): Page => {
  const page = definition.pages.find(({ page: slug }) => slug === name);
  assert.ok(page);
  return page;
};
const offeredOn = (page: string, answers: Readonly<Record<string, unknown>>, isWhole = false) => {
  const [asked] = askedPage(form, pageNamed(page), { answers, tongue: 'en', isWhole }).questions;
  return asked && 'options' in asked.question ? asked.question.options : [];
};

test('an option is offered where what was answered before says so, and elsewhere the page has it not', () => {
  assert.deepEqual(offeredOn('home', { beast: 'dragon' }), ['stable', 'cave']);
  assert.deepEqual(offeredOn('home', { beast: 'unicorn' }), ['stable', 'none']);
});

test('on one long page all options stand together', () => {
  assert.deepEqual(offeredOn('home', {}, true), ['stable', 'cave', 'none']);
});

test('a chosen option that is not in the list is a mistake, in either language and in a list too', () => {
  const answers = { beast: 'unicorn' };
  const at = { page: 'home', answers };
  assert.deepEqual(readPage(form, at, sent({ home: 'cave' })).mistakes, [
    {
      field: 'home',
      words: 'Select another answer: ‘A cave’ is not in the list with what was answered before',
    },
  ]);
  assert.match(
    readPage(form, at, sent({ home: 'cave' }, 'cy')).mistakes[0]?.words ?? '',
    /‘Ogof’ ar y rhestr/,
  );
  assert.deepEqual(readPage(form, at, sent({ home: 'none' })).answers, { home: 'none' });
  const long = { beast: 'unicorn', home: 'stable', food: ['hay', 'coal'] };
  const { mistakes } = readForm(form, sent({ ...long, 'pets.1.sort': 'cat', 'pets.1.lives': 'pond' }));
  assert.deepEqual(
    mistakes.map(({ field }) => field),
    ['food', 'pets.1.lives'],
  );
});

test('an answer whose option is no longer offered is asked again, and what comes after waits', () => {
  assert.ok(journey(definition, whole).isComplete);
  const changed = journey(definition, { ...whole, beast: 'unicorn' });
  assert.equal(changed.next?.page, 'home');
  const cats = journey(definition, { ...whole, pets: [{ sort: 'cat', lives: 'pond' }] });
  assert.equal(cats.next?.page, 'pets');
});

test('what was sent says the words of its option whatever may be offered', () => {
  assert.deepEqual(
    answerLines(form, whole, 'en').map(({ words }) => words),
    ['dragon', 'A cave', 'hay\nCoal', '1. fish, A pond'],
  );
});

test('a conversation asks with what is offered, and a program reads when an option is', () => {
  const turn = turnOf(form, { beast: 'unicorn' }, []);
  assert.ok(turn.to === 'question');
  assert.deepEqual(
    sayAsking(form, turn, 'en').options.map(({ code }) => code),
    ['stable', 'none'],
  );
  const outlined = outlineOf(form, 'en')[1]?.questions[0]?.options;
  assert.deepEqual(
    outlined?.map(({ when }) => when !== undefined),
    [false, true, true],
  );
  assert.match(JSON.stringify(answersSchema(form, 'en')), /"const":"coal","title":"Coal","x-when"/);
});

const offering = (when: object, more: object = {}): PageData =>
  one({ ...home, 'options-when': when, ...more });

const misfits: readonly [fault: string, pages: readonly PageData[], expected: RegExp][] = [
  [
    'an option that leans on a question that is not there',
    [one(beast), offering({ cave: { horse: 'old' } })],
    /^form\.pages\.1\.questions\.0\.options-when\.cave: No question before this is called horse/,
  ],
  [
    'an option that leans on a later question',
    [offering({ cave: { beast: 'dragon' } }), one(beast)],
    /^form\.pages\.0\.questions\.0\.options-when\.cave: No question before/,
  ],
  [
    'an option that leans on its own page',
    [{ page: 'both', questions: [beast, { ...home, 'options-when': { cave: { beast: 'dragon' } } }] }],
    /options-when\.cave: Ask beast on an earlier page/,
  ],
  [
    'an option of one of a list that leans on what is asked outside',
    [
      one(beast),
      one(
        children(
          {},
          { page: 'home', questions: [{ ...home, 'options-when': { cave: { beast: 'dragon' } } }] },
        ),
      ),
    ],
    /options-when\.cave: No question before this is called beast/,
  ],
  [
    'an option that no answers lead to',
    [one(age), offering({ cave: { age: { 'more-than': 4, 'less-than': 5 } } })],
    /options-when\.cave: No answers ever lead to the option cave/,
  ],
  [
    'a question of which some answers leave no option',
    [
      one(beast),
      offering({ stable: { beast: 'unicorn' } }, { options: ['stable'], or: undefined, optional: true }),
    ],
    /options-when: Some answers leave no option to choose/,
  ],
  [
    'a page for an option that is never offered on the way to it',
    [one(beast), one(home), one(age, { when: { home: 'cave', beast: 'unicorn' } })],
    /^form\.pages\.2\.questions\.0: No answers ever lead here/,
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

test('options whose conditions leave one for everybody have no problem', () => {
  assert.deepEqual(problemsOf(one(beast), one(home)), []);
});

test('a condition of what is no option is refused with the options that there are', () => {
  const { error } = formDefinition.safeParse({
    pages: [one({ ...food, 'options-when': { gold: { a: 'b' } } })],
  });
  assert.match(error?.issues[0]?.message ?? '', /one of the options \(hay, coal\): “gold” is none/);
});
