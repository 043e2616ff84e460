import { age, beast, children, lookUp, name, one } from './problems.setting.ts';
import type { PageData } from './problems.setting.ts';

/** Forms that do not fit, and what is said of each. */
export const misfits: readonly [fault: string, pages: readonly PageData[], expected: RegExp][] = [
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
  [
    'a look-up with an answer that is given after it',
    [one(lookUp({ with: { age: 'age' } })), one(age)],
    /^form\.pages\.0\.questions\.0\.with\.age: Ask age on an earlier page: it is asked only after/,
  ],
  [
    'a look-up that depends on its own outcome',
    [one(age, { fills: { from: 'register', with: { age: 'age' }, into: { age: 'age' } } })],
    /^form\.pages\.0\.fills\.with\.age: .* a look-up cannot depend on its own page/,
  ],
  [
    'a look-up with an answer that nobody gives',
    [one(lookUp({ with: { age: 'horse' } }))],
    /No question is called horse/,
  ],
  [
    'a look-up with an answer that cannot stand in an address',
    [one(children()), one(lookUp({ with: { of: 'children' } }))],
    /an answer of the kind list cannot stand in an address/,
  ],
  [
    'a page that fills a question of another page',
    [
      one(beast),
      one(age, { fills: { from: 'register', with: { beast: 'beast' }, into: { beast: 'kind' } } }),
    ],
    /^form\.pages\.1\.fills\.into\.beast: The page age asks no beast/,
  ],
  [
    'a page that fills what one value cannot fill',
    [
      one(beast),
      one(
        { question: 'stable', kind: 'property' },
        { fills: { from: 'register', with: { beast: 'beast' }, into: { stable: 'stable' } } },
      ),
    ],
    /one value cannot fill the kind property/,
  ],
  [
    'somebody who is stopped without words',
    [one(beast), one(lookUp({ 'when-down': 'stop' }))],
    /^words\.cy\.questions\.job\.down: Say this in Welsh too/,
  ],
  [
    'a page that is not filled, and says nothing of it',
    [
      one(beast),
      one(age, {
        fills: { from: 'register', with: { beast: 'beast' }, into: { age: 'age' }, 'when-down': 'message' },
      }),
    ],
    /^words\.cy\.pages\.age\.down: Say in Welsh/,
  ],
  [
    'a look-up about each of a list with what is asked outside it',
    [one(beast), one(children({}, { page: 'work', questions: [lookUp()] }))],
    /^form\.pages\.1\.questions\.0\.pages\.1\.questions\.0\.with\.beast: No question is called beast/,
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
    'free words compared with a number',
    [one(name), one(beast, { when: { name: 5 } })],
    /Compare it with words; a number is written in quotation marks/,
  ],
  [
    'a choice searched for words',
    [one(beast), one(name, { when: { beast: { contains: 'wolf' } } })],
    /is not written in words/,
  ],
  [
    'a day counted from one that is asked later',
    [
      one({ question: 'born', kind: 'date' }),
      one(beast, { when: { born: { 'more-than': '18 years before asked-on' } } }),
    ],
    /No question before this is called asked-on/,
  ],
  [
    'a day counted from what is no day',
    [
      one(name),
      one({ question: 'born', kind: 'date' }),
      one(beast, { when: { born: { 'more-than': '18 years before name' } } }),
    ],
    /No day can be counted from name/,
  ],
  [
    'a number compared with a counted day',
    [
      one({ question: 'asked-on', kind: 'today' }),
      one({ question: 'legs', kind: 'number' }),
      one(beast, { when: { legs: { 'more-than': '1 day after asked-on' } } }),
    ],
    /Only a date is compared with a day/,
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
    'money compared with a bare number',
    [one({ question: 'savings', kind: 'money' }), one(beast, { when: { savings: { 'more-than': 600 } } })],
    /an amount such as £6,000/,
  ],
  [
    'a month compared with a day',
    [
      one({ question: 'since', kind: 'month-year' }),
      one(beast, { when: { since: { 'less-than': '2026-01-01' } } }),
    ],
    /a month such as 2026-11/,
  ],
  [
    'a time compared with an hour',
    [one({ question: 'from', kind: 'time' }), one(beast, { when: { from: { 'more-than': 9 } } })],
    /a time such as 17:30/,
  ],
  [
    'a page between two amounts that touch',
    [
      one({ question: 'savings', kind: 'money' }),
      one(beast, { when: { savings: { 'more-than': '£6', 'less-than': '£6.01' } } }),
    ],
    /No answers ever/,
  ],
  [
    'a slot without anybody who offers any',
    [one({ question: 'visit', kind: 'slot', of: 'visit' })],
    /nothing that offers times/,
  ],
  [
    'a payment without anybody who takes it',
    [one({ question: 'fee', kind: 'payment' })],
    /nothing that takes payments/,
  ],
  [
    'two look-ups of addresses on one page',
    [
      {
        page: 'where',
        questions: [
          { question: 'old', kind: 'address' },
          { question: 'new', kind: 'property' },
        ],
      },
    ],
    /^form\.pages\.0\.questions\.1: Ask new on a page of its own/,
  ],
  [
    'a pattern that nobody put in words',
    [one({ question: 'code', kind: 'text', pattern: '[A-Z]+' })],
    /words\.en\.questions\.code\.mistakes\.malformed/,
  ],
  [
    'a list beside another question',
    [{ page: 'both', questions: [age, children()] }],
    /^form\.pages\.0\.questions\.1: Ask children on a page of its own/,
  ],
  [
    'the place of the service asked of each',
    [one(children({}, { page: 'home', questions: [{ question: 'home', kind: 'property' }] }))],
    /^form\.pages\.0\.questions\.0\.pages\.1\.questions\.0: Ask home outside the list/,
  ],
  [
    'a question of a list that is called as one outside',
    [one(age), one(children({}, { page: 'more', questions: [age] }))],
    /^form\.pages\.1\.questions\.0\.pages\.1\.questions\.0: Another question is called age/,
  ],
  [
    'a condition within a list on what is asked outside',
    [one(age), one(children({}, { page: 'more', when: { age: 1 }, questions: [beast] }))],
    /^form\.pages\.1\.questions\.0\.pages\.1\.when: No question before this is called age/,
  ],
  [
    'a page within a list that nobody comes to',
    [
      one(
        children(
          {},
          { page: 'more', when: { years: { 'more-than': 4, 'less-than': 5 } }, questions: [beast] },
        ),
      ),
    ],
    /^form\.pages\.0\.questions\.0\.pages\.1\.questions\.0: No answers ever/,
  ],
  [
    'a condition on the people of what is no list',
    [one(age), one(beast, { when: { any: { list: 'age', where: { years: 3 } } } })],
    /age is not a list/,
  ],
  [
    'a condition on the people of no list',
    [one(age), one(beast, { when: { count: { list: 'pets', is: 3 } } })],
    /No question before this is called pets/,
  ],
  [
    'a condition on people that asks what is not asked of them',
    [one(children()), one(beast, { when: { any: { list: 'children', where: { school: 'yes' } } } })],
    /called school/,
  ],
  [
    'a condition on people that compares as one cannot',
    [one(children()), one(beast, { when: { any: { list: 'children', where: { years: 'old' } } } })],
    /with a number/,
  ],
  [
    'a page for more people than the list takes',
    [one(children({ most: 2 })), one(beast, { when: { children: { 'more-than': 2 } } })],
    /No answers ever/,
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
