import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparisonsOf, condition, holds, listsOf, questionsOf } from './condition.ts';
import type { Condition } from './condition-tree.ts';

const answers = {
  rubbish: 'hazardous',
  hazard: ['asbestos', 'gas'],
  amount: 7,
  pets: true,
  born: '1980-03-27',
  place: { easting: 1, northing: 2 },
  details: null,
  savings: 600_000,
  moved: '2026-03',
  from: '09:30',
  note: 'Left by the gate',
  'asked-on': '2026-11-30',
  ends: '2026-12-30',
  children: [
    { name: 'Ann', age: 3, school: false },
    { name: 'Bob', age: 12, school: true },
    { name: 'Cai', age: 17, school: true },
  ],
};

const examples: readonly [yaml: unknown, expected: boolean][] = [
  [{ rubbish: 'hazardous' }, true],
  [{ rubbish: 'tyres' }, false],
  [{ rubbish: ['tyres', 'hazardous'] }, true],
  [{ rubbish: 'hazardous', amount: 8 }, false],
  [{ hazard: 'gas' }, true],
  [{ hazard: { includes: ['gas', 'asbestos'] } }, true],
  [{ hazard: { includes: ['gas', 'needles'] } }, false],
  [{ hazard: { 'more-than': 1 } }, true],
  [{ rubbish: { 'is-not': 'tyres' } }, true],
  [{ unheard: { 'is-not': 'tyres' } }, true],
  [{ amount: { 'more-than': 7 } }, false],
  [{ amount: { 'more-than': 6, 'less-than': 8 } }, true],
  [{ rubbish: { 'more-than': 6 } }, false],
  [{ born: { 'less-than': '1981-01-01' } }, true],
  [{ born: { 'less-than': 2000 } }, false],
  [{ savings: { 'more-than': '£5,999.99' } }, true],
  [{ savings: { 'more-than': '£6,000' } }, false],
  [{ savings: '£6000' }, true],
  [{ moved: { 'less-than': '2026-04', 'more-than': '2025-12' } }, true],
  [{ moved: { 'less-than': '2026-04-01' } }, false],
  [{ from: { 'more-than': '09:00' } }, true],
  [{ from: { 'less-than': '09:30' } }, false],
  [{ children: { 'more-than': 2 } }, true],
  [{ any: { list: 'children', where: { age: { 'less-than': 5 }, school: 'no' } } }, true],
  [{ any: { list: 'children', where: { age: { 'less-than': 5 }, school: 'yes' } } }, false],
  [{ not: { any: { list: 'children', where: { age: { 'more-than': 17 } } } } }, true],
  [{ any: { list: 'pets', where: { age: 3 } } }, false],
  [{ any: { list: 'hazard', where: { age: 3 } } }, false],
  [{ count: { list: 'children', where: { school: 'yes' }, is: 2 } }, true],
  [{ count: { list: 'children', where: { school: 'yes' }, 'more-than': 2 } }, false],
  [{ count: { list: 'children', 'less-than': 4 } }, true],
  [{ count: { list: 'nobody', 'less-than': 1 } }, true],
  [{ born: { 'less-than': '18 years before asked-on' } }, true],
  [{ born: { 'less-than': '47 years before asked-on' } }, false],
  [{ born: { 'more-than': '46 years before asked-on' } }, false],
  [{ born: { 'more-than': '46 years before unheard' } }, false],
  [{ born: { 'more-than': '46 years before amount' } }, false],
  [{ ends: { 'less-than': '1 month after asked-on' } }, false],
  [{ ends: { 'less-than': '32 days after asked-on', 'more-than': '0 days before asked-on' } }, true],
  [{ savings: { 'more-than': '1 year before asked-on' } }, false],
  [{ note: 'Left by the gate' }, true],
  [{ note: 'left by the gate' }, false],
  [{ note: { contains: 'by the' } }, true],
  [{ note: { contains: ['tyre', 'gate'] } }, true],
  [{ note: { contains: 'Gate' } }, false],
  [{ note: { 'starts-with': 'Left' } }, true],
  [{ note: { 'starts-with': 'by' } }, false],
  [{ note: { 'ends-with': ['road', 'gate'] } }, true],
  [{ note: { 'longer-than': 15 } }, true],
  [{ note: { 'longer-than': 16 } }, false],
  [{ note: { 'shorter-than': 17, contains: 'gate' } }, true],
  [{ unheard: { 'shorter-than': 5 } }, false],
  [{ amount: { 'longer-than': 0 } }, false],
  [{ hazard: { contains: 'gas' } }, false],
  [{ pets: 'yes' }, true],
  [{ pets: true }, true],
  [{ pets: 'no' }, false],
  [{ place: { answered: true } }, true],
  [{ details: { answered: true } }, false],
  [{ constructor: { answered: true } }, false],
  [{ not: { details: { answered: true } } }, true],
  [{ any: [{ rubbish: 'tyres' }, { amount: 7 }] }, true],
  [{ all: [{ rubbish: 'hazardous' }, { not: { amount: 7 } }] }, false],
];

for (const [yaml, expected] of examples)
  test(`${JSON.stringify(yaml)} is ${expected ? 'so' : 'not so'}`, () => {
    assert.equal(holds(condition.parse(yaml), answers), expected);
  });

const nested = (levels: number): unknown => {
  let data: unknown = { a: 'b' };
  for (let level = 0; level < levels; level += 1) data = { not: data };
  return data;
};

test('what is not a condition is refused with the place and a sentence', () => {
  for (const data of [
    undefined,
    null,
    'rubbish',
    [],
    {},
    { all: [] },
    { all: 'x' },
    { not: [] },
    { any: [{}] },
    { any: { list: 'children' } },
    { any: { list: 'Children', where: { a: 'b' } } },
    { any: { list: 'children', where: {} } },
    { any: { list: 'children', where: { a: 'b' }, is: 2 } },
    { any: { lists: 'children', where: { a: 'b' } } },
    { count: { list: 'children' } },
    { count: { list: 'children', is: 1, 'more-than': 2 } },
    { count: { list: 'children', is: -1 } },
    { count: { list: 'children', 'more-than': 'two' } },
    { count: 3 },
    { rubbish: {} },
    { rubbish: [] },
    { rubbish: null },
    { rubbish: { like: 'x' } },
    { rubbish: { 'more-than': 'many' } },
    { born: { 'more-than': '2026-02-30' } },
    { moved: { 'more-than': '2026-13' } },
    { from: { 'more-than': '24:00' } },
    { savings: { 'more-than': '£6.5' } },
    { savings: { 'more-than': '6,000' } },
    { rubbish: { answered: 'perhaps' } },
    { rubbish: { 'longer-than': -1 } },
    { rubbish: { 'shorter-than': '5' } },
    { rubbish: { contains: '' } },
    { rubbish: { 'starts-with': [] } },
    { rubbish: { 'ends-with': 5 } },
    { born: { 'more-than': '18 years before Born' } },
    { born: { 'more-than': 'a year before asked-on' } },
    { rubbish: Number.NaN },
    { Rubbish: 'x' },
    { all: [{ a: 'b' }], rubbish: 'x' },
    { question: 'a' },
    { question: 'a', is: 'b', includes: 'c' },
    JSON.parse('{ "__proto__": "x" }') as unknown,
    nested(6),
    nested(20_000),
  ]) {
    const [issue] = condition.safeParse(data).error?.issues ?? [];
    assert.match(issue?.message ?? 'it was read', /^[A-Z].*\.$/s);
  }
  assert.deepEqual(condition.safeParse({ any: [{ a: 'b' }, { c: {} }] }).error?.issues[0]?.path, [
    'any',
    1,
    'c',
  ]);
});

test('the questions and the comparisons of a condition are listed for checks', () => {
  const parsed = condition.parse({
    any: [{ a: 'x', b: { 'is-not': 'y' } }, { not: { a: { answered: true } } }],
  });
  assert.deepEqual(questionsOf(parsed), ['a', 'b']);
  assert.equal(comparisonsOf(parsed).length, 3);
  const counted = condition.parse({ born: { 'more-than': '18 years before asked-on' } });
  assert.deepEqual(questionsOf(counted), ['born', 'asked-on']);
  const ofLists = condition.parse({
    all: [{ any: { list: 'c', where: { d: 'x' } } }, { not: { count: { list: 'e', is: 2 } } }, { a: 'x' }],
  });
  assert.deepEqual(questionsOf(ofLists), ['c', 'e', 'a']);
  assert.deepEqual(
    listsOf(ofLists).map(({ list }) => list),
    ['c', 'e'],
  );
});

const question = fc.constantFrom('a', 'b', 'c', 'constructor');
const value = fc.oneof(
  fc.constantFrom('x', 'y', 'yes', 'no', ''),
  fc.integer({ min: -2, max: 2 }),
  fc.boolean(),
);
const values = fc.array(
  value.filter((one) => one !== ''),
  { minLength: 1, maxLength: 3 },
);
const limit = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom('2026-01-01', '2026-11', '17:30', '£6', '9999 years after a', '1 month before b'),
);
const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ question, is: values }),
  fc.record({ question, 'is-not': values }),
  fc.record({ question, includes: values }),
  fc.record({ question, 'more-than': limit }),
  fc.record({ question, 'less-than': limit }),
  fc.record({ question, answered: fc.boolean() }),
  fc.record({ question, 'longer-than': fc.nat(3) }),
  fc.record({ question, 'shorter-than': fc.nat(3) }),
  fc.record({ question, contains: fc.constant(['x']) }),
  fc.record({ question, 'starts-with': fc.constant(['x', 'y']) }),
  fc.record({ question, 'ends-with': fc.constant(['0']) }),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
    fc.record({ any: fc.record({ list: question, where: tie('tree') }) }),
    fc.record({ count: fc.record({ list: question, where: tie('tree'), 'more-than': fc.nat(3) }) }),
  ),
}));
const someAnswers = fc.dictionary(
  question,
  fc.oneof(
    value,
    fc.array(value),
    fc.constant('2026-06-01'),
    fc.array(fc.dictionary(question, value)),
    fc.anything(),
  ),
);

test('every condition that is read holds or does not, whatever the answers are', () => {
  fc.assert(
    fc.property(tree, someAnswers, (wanted, given) => {
      assert.equal(typeof holds(wanted, given), 'boolean');
    }),
  );
});

test('reading never throws anything of its own, and what it gives it reads again', () => {
  fc.assert(
    fc.property(fc.oneof(tree, fc.anything({ maxDepth: 6 })), (data) => {
      const first = condition.safeParse(data);
      if (first.success) assert.deepEqual(condition.parse(first.data), first.data);
    }),
  );
});

test('not undoes itself, de Morgan was right, and is-not is the opposite of is', () => {
  fc.assert(
    fc.property(tree, tree, someAnswers, (one, other, given) => {
      const so = (wanted: Condition) => holds(wanted, given);
      assert.equal(so({ not: { not: one } }), so(one));
      assert.equal(so({ not: { all: [one, other] } }), so({ any: [{ not: one }, { not: other }] }));
      assert.equal(so({ any: [one, other] }), so(one) || so(other));
    }),
  );
  fc.assert(
    fc.property(question, values, someAnswers, (asked, wanted, given) => {
      assert.equal(
        holds({ question: asked, 'is-not': wanted }, given),
        !holds({ question: asked, is: wanted }, given),
      );
    }),
  );
});

test('an answer to a question that the condition does not ask changes nothing', () => {
  fc.assert(
    fc.property(tree, someAnswers, fc.anything(), (wanted, given, noise) => {
      assert.equal(holds(wanted, { ...given, unasked: noise }), holds(wanted, given));
    }),
  );
});
