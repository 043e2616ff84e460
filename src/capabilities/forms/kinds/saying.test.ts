import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from './kinds.ts';
import type { Question } from './kinds.ts';
import { asked, words } from './kinds.setting.ts';

const said = (about: Question, answer: unknown, tongue: 'en' | 'cy') => {
  const stored = kindOf(about).stored(about).parse(answer);
  return kindOf(about).say(about, stored, { words, inside: () => words, tongue });
};

test('each answer is said in both languages', () => {
  const examples: readonly [Question, unknown, string, string][] = [
    [asked('choice'), 'red', 'Red', 'Red'],
    [asked('choices'), ['red', 'blue'], 'Red\nBlue', 'Red\nBlue'],
    [asked('yes-no'), true, 'Yes', 'Ie'],
    [asked('number'), 1200, '1,200', '1,200'],
    [asked('select'), 'red', 'Red', 'Red'],
    [asked('autocomplete'), 'blue', 'Blue', 'Blue'],
    [asked('money'), 125_000, '£1,250', '£1,250'],
    [asked('money'), 125_050, '£1,250.50', '£1,250.50'],
    [asked('month-year'), '2026-11', 'November 2026', 'Tachwedd 2026'],
    [asked('time'), '17:30', '5:30pm', '5:30yh'],
    [asked('time'), '12:00', 'midday', 'hanner dydd'],
    [asked('national-insurance-number'), 'AB123456C', 'AB 12 34 56 C', 'AB 12 34 56 C'],
    [asked('vehicle-registration'), 'AB12CDE', 'AB12 CDE', 'AB12 CDE'],
    [asked('vehicle-registration'), 'A1', 'A1', 'A1'],
    [asked('date'), '1980-03-27', 'Thursday 27 March 1980', 'Dydd Iau 27 Mawrth 1980'],
    [asked('point'), { at: { easting: 1.2, northing: 2 } }, 'Point on the map: 1, 2', 'Pwynt ar y map: 1, 2'],
    [asked('name'), { title: 'prof', first: 'Ann', last: 'Dyer' }, 'Prof Ann Dyer', 'Yr Athro Ann Dyer'],
    [
      asked('bank-details'),
      { name: 'A Dyer', 'sort-code': '112233', 'account-number': '01234567' },
      'A Dyer\n11-22-33\n01234567',
      'A Dyer\n11-22-33\n01234567',
    ],
    [
      asked('amounts'),
      { rows: { blue: { pence: 1_000, per: 'week' }, red: { pence: 120_050, per: 'month' } } },
      'Red: £1,200.50 a month\nBlue: £10 a week\nTotal: £1,243.83 a month',
      'Red: £1,200.50 y mis\nBlue: £10 yr wythnos\nCyfanswm: £1,243.83 y mis',
    ],
    [
      asked('look-up'),
      { code: 'W-1', says: 'Lamp to be replaced' },
      'Lamp to be replaced',
      'Lamp to be replaced',
    ],
    [asked('look-up'), { code: 'W-1' }, 'W-1', 'W-1'],
    [asked('look-up'), { none: true }, 'None of these', 'Dim un o’r rhain'],
    [asked('look-up'), { down: true }, 'Could not be looked up', 'Nid oedd modd chwilio amdano'],
    [asked('look-up'), { typed: 'The lamp' }, 'The lamp', 'The lamp'],
    [asked('line'), { from: 'A', to: 'B' }, 'From: A\nTo: B', 'O: A\nI: B'],
    [
      asked('line'),
      {
        along: [
          { easting: 1, northing: 2 },
          { easting: 3, northing: 4 },
        ],
      },
      'Line on the map: 1,2 3,4',
      'Llinell ar y map: 1,2 3,4',
    ],
    [
      asked('address'),
      { 'line-1': 'A', town: 'Lille', country: 'France' },
      'A\nLille\nFrance',
      'A\nLille\nFrance',
    ],
    [
      asked('list'),
      [
        { child: 'Ann', schooled: true, school: 'Mill Lane', born: '2016-03', meals: true },
        { child: 'Bob', schooled: false, born: null },
      ],
      '1. Ann, Yes, Mill Lane, March 2016, Yes\n2. Bob, No',
      '1. Ann, Ie, Mill Lane, Mawrth 2016, Ie\n2. Bob, Na',
    ],
    [asked('signature'), 'Ann Dyer', 'Ann Dyer', 'Ann Dyer'],
    [asked('street'), { usrn: 5, says: 'Mill Lane' }, 'Mill Lane', 'Mill Lane'],
    [asked('street'), { usrn: 5 }, 'USRN 5', 'USRN 5'],
    [asked('street'), { street: 'The new road' }, 'The new road', 'The new road'],
    [
      asked('asset'),
      { layer: 'lamps', asset: 'L1', says: 'Lamp L1', description: 'Tall' },
      'Lamp L1\nTall',
      'Lamp L1\nTall',
    ],
    [asked('asset'), { layer: 'lamps', asset: 'L1' }, 'L1', 'L1'],
    [asked('asset'), { description: 'By the oak' }, 'By the oak', 'By the oak'],
    [asked('property'), { uprn: 5, says: '1 Cave Lane' }, '1 Cave Lane', '1 Cave Lane'],
    [asked('property'), { 'line-1': 'A', town: 'B', postcode: 'XM1 1AA' }, 'A\nB\nXM1 1AA', 'A\nB\nXM1 1AA'],
  ];
  for (const [about, answer, en, cy] of examples) {
    assert.equal(said(about, answer, 'en'), en);
    assert.equal(said(about, answer, 'cy'), cy);
  }
});

const cells = (about: Question, answer: unknown) =>
  kindOf(about).csv(about, kindOf(about).stored(about).parse(answer));

test('in a table an answer stands in columns that are there for no answer too', () => {
  const examples: readonly [Question, unknown, Record<string, string>][] = [
    [asked('text'), 'Ann', { '': 'Ann' }],
    [asked('choice'), 'red', { '': 'red' }],
    [asked('choices'), ['red', 'blue'], { '': 'red blue' }],
    [asked('yes-no'), false, { '': 'no' }],
    [asked('number', { decimals: 1 }), 1.5, { '': '1.5' }],
    [asked('money'), 1_250, { '': '12.50' }],
    [asked('date'), '1980-03-27', { '': '1980-03-27' }],
    [asked('point'), { description: 'By the oak' }, { easting: '', northing: '', description: 'By the oak' }],
    [asked('property'), { uprn: 5, says: '1 Cave Lane' }, { uprn: '5', address: '1 Cave Lane' }],
    [asked('street'), { street: 'The new road' }, { usrn: '', street: 'The new road' }],
    [
      asked('asset'),
      { layer: 'lamps', asset: 'L1' },
      { asset: 'L1', easting: '', northing: '', description: '' },
    ],
    [asked('name'), { first: 'Ann', last: 'Dyer' }, { title: '', first: 'Ann', last: 'Dyer' }],
    [
      asked('amounts', { total: 'week' }),
      { rows: { blue: { pence: 5_200, per: 'year' } } },
      { red: '', 'red-per': '', blue: '52', 'blue-per': 'year', total: '1' },
    ],
    [
      asked('list'),
      [{ child: 'Ann', schooled: false, born: null }],
      { '': '1', items: '[{"child":"Ann","schooled":false,"born":null}]' },
    ],
    [asked('content'), null, {}],
  ];
  for (const [about, answer, expected] of examples) {
    const shown = answer === null ? kindOf(about).csv(about, null) : cells(about, answer);
    assert.deepEqual(shown, expected);
  }
});
