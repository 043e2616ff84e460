import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fee } from '../definition/fee.ts';
import { reckonFee } from './reckon-fee.ts';

const pence = (written: unknown, answers: Readonly<Record<string, unknown>> = {}) =>
  reckonFee(fee.parse(written), answers)?.pence;
const halved = { concession: 'benefits', when: { benefits: true }, off: '50%' };
const perItem = { count: 'items', each: '£10.00', free: 2, least: '£15.00', most: '£60.00' };
const banded = { count: 'items', bands: [{ 'up-to': 3, charge: '£20.00' }, { charge: '£35.00' }] };

test('what costs nothing has no fee, and what costs the same for everybody is that', () => {
  assert.equal(pence('none'), undefined);
  assert.equal(pence({ charge: '£38.00' }), 3800);
});

test('per item: some are free, there is a least and a most, and nothing for nothing', () => {
  const sums = [0, 2, 3, 4, 8, 9].map((items) => pence(perItem, { items }));
  assert.deepEqual(sums, [0, 0, 1500, 2000, 6000, 6000]);
  assert.equal(pence(perItem, {}), 0);
});

test('things are counted by a number, by a list and by what was chosen', () => {
  const each = { count: 'items', each: '£2.50' };
  for (const items of [2, [{ item: 'bed' }, { item: 'sofa' }], ['bed', 'sofa']])
    assert.equal(pence(each, { items }), 500);
});

test('bands: so many together cost so much', () => {
  assert.deepEqual(
    [0, 1, 3, 4, 90].map((items) => pence(banded, { items })),
    [0, 2000, 2000, 3500, 3500],
  );
});

test('rows: the first that holds, else the usual charge', () => {
  const rows = [
    { row: 'old', when: { age: { 'more-than': 64 } }, charge: '£5.00' },
    { row: 'young', when: { age: { 'less-than': 18 } }, charge: '£3.00' },
  ];
  assert.deepEqual(
    [70, 10, 30].map((age) => pence({ charge: '£9.00', rows }, { age })),
    [500, 300, 900],
  );
});

test('the first concession that holds makes it less and never more; half of a penny is left off', () => {
  const one = {
    charge: '£5.01',
    concessions: [halved, { concession: 'blue', when: { blue: true }, pays: '£9.00' }],
  };
  assert.equal(pence(one, { benefits: true, blue: true }), 250);
  assert.equal(pence(one, { blue: true }), 501);
  assert.equal(pence({ charge: '£5.00', concessions: [{ ...halved, off: '100%' }] }, { benefits: true }), 0);
});

test('the lines of a fee come to what is paid', () => {
  const given = fee.parse({ ...perItem, concessions: [halved] });
  for (let items = 0; items < 12; items += 1)
    for (const benefits of [true, false]) {
      const reckoned = reckonFee(given, { items, benefits });
      assert.equal(
        reckoned?.lines.reduce((sum, line) => sum + line.pence, 0),
        reckoned?.pence,
      );
    }
});

const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{}, /^Say what it costs/],
  [{ charge: '38' }, /^Write an amount/],
  [{ charge: '£1.00', count: 'items', each: '£1.00' }, /^Remove “count”/],
  [{ count: 'items' }, /^Say what is paid for each/],
  [{ each: '£1.00' }, /^Add “count”/],
  [{ charge: '£1.00', free: 2 }, /^Remove “free”/],
  [{ count: 'items', each: '£1.00', least: '£2.00', most: '£1.00' }, /^Let “most”/],
  [
    { count: 'items', bands: [{ charge: '£1.00' }, { 'up-to': 3, charge: '£2.00' }] },
    /^Put the bands in order/,
  ],
  [{ charge: '£1.00', concessions: [{ concession: 'x', when: { a: true } }] }, /^Say either what they pay/],
];
for (const [written, remedy] of wrong)
  test(`${JSON.stringify(written)}: refused with a sentence`, () => {
    const issues = JSON.stringify(fee.safeParse(written).error?.issues);
    assert.match(issues, new RegExp(remedy.source.slice(1)));
  });
