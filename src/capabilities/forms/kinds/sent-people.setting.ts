import { asked, part } from './kinds.setting.ts';
import type { Sent } from './kinds.setting.ts';

const bank = ([name, sort, account, roll = '']: readonly string[]) => ({
  [part('name')]: name,
  [part('sort-code')]: sort,
  [part('account-number')]: account,
  [part('roll-number')]: roll,
});
const titled = asked('name', { title: true });
const hand = { [part('line-1')]: '1 Rue Haute', [part('town')]: 'Lille' };

export const sentPeople: readonly Sent[] = [
  [asked('name'), { [part('first')]: ' Ann ', [part('last')]: 'Dyer' }, { first: 'Ann', last: 'Dyer' }],
  [
    titled,
    { [part('title')]: 'dr', [part('first')]: 'Ann', [part('last')]: 'Dyer' },
    { title: 'dr', first: 'Ann', last: 'Dyer' },
  ],
  [
    titled,
    { [part('title')]: 'king', [part('first')]: 'Ann', [part('last')]: 'Dyer' },
    { first: 'Ann', last: 'Dyer' },
  ],
  [asked('name'), { [part('first')]: 'Ann' }, 'last-missing last'],
  [titled, { [part('title')]: 'mx' }, 'first-missing first, last-missing last'],
  [asked('name'), { [part('first')]: 'x'.repeat(101), [part('last')]: 'Dyer' }, 'too-long first'],
  [asked('name'), { [part('first')]: ' ' }, 'empty'],
  [
    asked('bank-details'),
    bank(['A Dyer', '11-22 33', '0123 4567']),
    { name: 'A Dyer', 'sort-code': '112233', 'account-number': '01234567' },
  ],
  [
    asked('bank-details'),
    bank(['A Dyer', '112233', '123456', 'd/123-45']),
    { name: 'A Dyer', 'sort-code': '112233', 'account-number': '123456', 'roll-number': 'D/123-45' },
  ],
  [
    asked('bank-details'),
    bank(['', '1122', '', '']),
    'name-missing name, sort-code sort-code, account-number-missing account-number',
  ],
  [
    asked('bank-details'),
    bank(['A', '', '12345']),
    'sort-code-missing sort-code, account-number account-number',
  ],
  [asked('bank-details'), bank(['A', '112233', '123456', 'x'.repeat(19)]), 'roll-number roll-number'],
  [asked('bank-details'), bank([' ', '', '']), 'empty'],
  [asked('signature'), { thing: ' Ann\nDyer ' }, 'Ann Dyer'],
  [asked('signature'), { thing: '' }, 'empty'],
  [asked('address'), { [part('uprn')]: '100000001' }, { uprn: 100_000_001 }],
  [asked('address'), { [part('find')]: 'XM1 1AA' }, 'unchosen find'],
  [
    asked('address'),
    { ...hand, [part('postcode')]: 'xm11aa' },
    { 'line-1': '1 Rue Haute', town: 'Lille', postcode: 'XM1 1AA' },
  ],
  [asked('address'), { ...hand, [part('postcode')]: '59000' }, 'malformed postcode'],
  [
    asked('address'),
    { ...hand, [part('postcode')]: '59000', [part('country')]: 'France' },
    { 'line-1': '1 Rue Haute', town: 'Lille', postcode: '59000', country: 'France' },
  ],
  [asked('address'), { [part('country')]: 'France' }, 'line-1-missing line-1, town-missing town'],
  [asked('address'), {}, 'empty'],
  [asked('hidden'), { thing: 'leaflet' }, 'leaflet'],
  [asked('hidden', { value: 'web' }), { thing: 'other' }, 'web'],
  [asked('hidden'), { thing: 'x'.repeat(501) }, 'empty'],
  [asked('today'), {}, '2026-11-21'],
  [asked('today'), { thing: '1999-01-01' }, '2026-11-21'],
  [asked('slot'), { thing: 'x' }, 'empty'],
  [asked('payment'), { thing: 'x' }, 'empty'],
];
