import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOn, parseOpening } from './opening.ts';
import { sayOpening } from './say-opening.ts';

const on =
  (written: string, isHoliday = false) =>
  (hours: string) => {
    const opening = parseOpening(hours);
    assert.ok(opening, hours);
    return openingOn(opening, Temporal.PlainDate.from(written), isHoliday)
      .map(({ from, to }) => `${String(from / 60)}-${String(to / 60)}`)
      .join(' ');
  };
const said = (hours: string, tongue: 'en' | 'cy' = 'en') =>
  sayOpening(parseOpening(hours) ?? [], tongue).map(({ days, hours: times }) => `${days}: ${times}`);

for (const [hours, expected] of [
  [
    'Mo-Fr 09:00-17:00; Sa 10:00-13:00; PH off',
    ['Monday to Friday: 9am to 5pm', 'Saturday: 10am to 1pm', 'Sunday: Closed', 'Bank holidays: Closed'],
  ],
  ['Mo,We 09:30-12:00,13:00-16:30', ['Monday: 9:30am to midday, 1pm to 4:30pm', 'Tuesday: Closed']],
  ['24/7', ['Every day: day and night']],
  ['08:00-20:00', ['Every day: 8am to 8pm']],
  ['Mo-Su 08:00-20:00; Su off', ['Monday to Saturday: 8am to 8pm', 'Sunday: Closed']],
  [
    'Fr-Mo 10:00-12:00',
    ['Monday: 10am to midday', 'Tuesday to Thursday: Closed', 'Friday to Sunday: 10am to midday'],
  ],
] as const)
  test(`‘${hours}’ is said in words`, () => {
    assert.deepEqual(said(hours).slice(0, expected.length), expected);
  });

test('hours are said in Welsh', () => {
  assert.deepEqual(said('Mo-Fr 09:00-17:00; Sa-Su off', 'cy'), [
    'Dydd Llun i ddydd Gwener: 9yb i 5yh',
    'Dydd Sadwrn i ddydd Sul: Ar gau',
  ]);
});

test('the last rule for a day counts, and a bank holiday’s before the day’s own', () => {
  const hours = 'Mo-Fr 09:00-17:00; Tu 10:00-12:00; PH off';
  assert.equal(on('2026-11-23')(hours), '9-17');
  assert.equal(on('2026-11-24')(hours), '10-12');
  assert.equal(on('2026-11-28')(hours), '');
  assert.equal(on('2026-11-23', true)(hours), '');
  assert.equal(on('2026-11-23', true)('Mo 09:00-17:00'), '9-17');
});

for (const wrong of [
  '',
  'by appointment',
  'Mo-Fr',
  'Mo-Fr 9-5',
  'Mo 17:00-09:00',
  'Xx 09:00-10:00',
  'Mo 25:00-26:00',
  'Mo-Fr 09:00-17:00; sunrise-sunset',
])
  test(`‘${wrong}’ is no hours that can be shown`, () => {
    assert.equal(parseOpening(wrong), undefined);
  });
