import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowance, distance, keeping, period } from './amounts.ts';
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
  assert.equal(distance.parse('50 m'), 50);
});

test('what is not an amount is refused with a sentence', () => {
  for (const written of [
    '',
    'soon',
    '0 hours',
    '-1 hours',
    '1.5 hours',
    '3 days',
    '12345 hours',
    3,
    null,
    undefined,
  ])
    assert.match(
      allowance.safeParse(written).error?.issues[0]?.message ?? '',
      /^Write a time such as .*[.]$/,
    );
  for (const written of ['3', '3 working days', '0 years', '1 decade', 3])
    assert.match(period.safeParse(written).error?.issues[0]?.message ?? '', /^Write a period such as .*[.]$/);
  for (const written of ['50', '50 metres', '0 m', 50])
    assert.match(distance.safeParse(written).error?.issues[0]?.message ?? '', /^Write a distance .*[.]$/);
  assert.match(keeping.safeParse('ever').error?.issues[0]?.message ?? '', /^Write “for-ever”/);
});

test('a message is filled in once: what a value says is not filled in again', () => {
  const facts = {
    reference: '{link}',
    place: 'Mill Lane',
    due: '',
    link: 'https://x',
    outcome: '',
    service: '',
  };
  assert.equal(filledIn('{reference}, {place}, {unknown}', facts), '{link}, Mill Lane, {unknown}');
  assert.deepEqual(fieldsIn('{a} {b} {a} {}'), ['a', 'b', '']);
});
