import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowance, distance, keeping, period, spell } from './amounts.ts';
import { fieldsIn, filledIn } from './message-fields.ts';

test('times are read in working days, working hours and hours', () => {
  assert.deepEqual(allowance.parse('1 working day'), { workingDays: 1 });
  assert.deepEqual(allowance.parse('3 working days'), { workingDays: 3 });
  assert.deepEqual(allowance.parse('6 working hours'), { workingHours: 6 });
  assert.deepEqual(allowance.parse('24 hours'), { hours: 24 });
});

test('periods are whole days, weeks, months or years, and are written back as cases keep them', () => {
  assert.equal(period.parse('1 year').toString(), 'P1Y');
  assert.equal(period.parse('18 months').toString(), 'P18M');
  assert.equal(period.parse('2 weeks').toString(), 'P2W');
  assert.equal(period.parse('30 days').toString(), 'P30D');
  assert.equal(keeping.parse('for-ever'), 'for-ever');
  assert.equal(spell.parse('28 days').toString(), 'P28D');
  assert.ok(spell.parse('0 days').blank);
  assert.equal(distance.parse('50 m'), 50);
});

const refused = [
  {
    schema: allowance,
    remedy: /^Write a time such as .*[.]$/,
    written: ['', 'soon', '0 hours', '1.5 hours', '3 days', 3, null],
  },
  {
    schema: period,
    remedy: /^Write a period such as .*[.]$/,
    written: ['3', '3 working days', '0 years', '1 decade', 3],
  },
  {
    schema: distance,
    remedy: /^Write a distance .*[.]$/,
    written: ['50', '50 metres', '0 m', '123456 m', 50],
  },
  { schema: spell, remedy: /^Write a period .*[.]$/, written: ['0', '0 years', 'soon', 28, undefined] },
  { schema: keeping, remedy: /^Write “for-ever”, .*[.]$/, written: ['ever', '3', 3, undefined] },
];

for (const { schema, remedy, written } of refused)
  test(`${written.join(', ')}: refused with a sentence`, () => {
    for (const one of written) assert.match(String(schema.safeParse(one).error?.issues[0]?.message), remedy);
  });

test('a message is filled in once: what a value says is not filled in again', () => {
  const facts = {
    reference: '{link}',
    place: 'Mill Lane',
    due: '',
    link: 'https://x',
    outcome: '',
    service: '',
    fee: '£38.00',
    from: '',
    until: '',
  };
  assert.equal(filledIn('{reference}, {place}, {unknown}', facts), '{link}, Mill Lane, {unknown}');
  assert.deepEqual(fieldsIn('{a} {b} {a} {}'), ['a', 'b', '']);
});
