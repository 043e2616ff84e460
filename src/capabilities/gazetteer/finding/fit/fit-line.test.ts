import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressableObject } from '../../editions/address-line.ts';
import { addressLine } from '../../editions/address-line.ts';
import { sortKey } from '../../editions/sort-key.ts';
import { readTyped } from '../typed/read-typed.ts';
import { fitLine } from './fit-line.ts';
import { lineFacts } from './line-facts.ts';
import { soughtOf } from './sought.ts';

const nobody: AddressableObject = {
  text: '',
  startNumber: null,
  startSuffix: '',
  endNumber: null,
  endSuffix: '',
};

/** `2/ROSE COURT/12-14A/BAKERY`: flat, building, house and organisation in High Street, Old Town. */
function facts(said: string) {
  const [flat = '', building = '', house = '', organisation = ''] = said.split('/');
  const [, start, suffix = '', end] = /^(\d+)([A-Z]?)(?:-(\d+))?$/.exec(house) ?? [];
  const pao = {
    text: building,
    startNumber: start === undefined ? null : Number(start),
    startSuffix: suffix,
    endNumber: end === undefined ? null : Number(end),
    endSuffix: '',
  };
  const sao = /^\d+$/.test(flat) ? { ...nobody, startNumber: Number(flat) } : { ...nobody, text: flat };
  const where = { street: 'HIGH STREET', locality: 'OLD TOWN', town: 'SAMPLEFORD', postcode: 'XM1 2BB' };
  const parts = { organisation, sao, pao, ...where };
  return lineFacts({ line: addressLine(parts), sort: sortKey(parts) });
}

const fit = (typed: string, said: string, status: 'approved' | 'historical' | 'alternative' = 'approved') =>
  fitLine(soughtOf(readTyped(typed).tokens), facts(said), status);

const houses = [
  '//12',
  '//12A',
  '//12-14',
  '//1',
  'FLAT 2//12',
  'FLAT 12//2',
  'FLAT 10//12',
  '2//12',
  'FIRST FLOOR FLAT//12',
];

/** What is typed, and the addresses that fit it, the best first; those between bars fit equally well. */
const orders: readonly (readonly [string, readonly string[], string])[] = [
  [
    '12 high street',
    houses,
    '//12 > //12-14 > FLAT 2//12 = FLAT 10//12 = 2//12 = FIRST FLOOR FLAT//12 > //12A',
  ],
  ['12a high street', houses, '//12A > //12 > //12-14'],
  ['12 a high street', houses, '//12A > //12'],
  ['13 high street', houses, '//12-14'],
  ['14 high street', houses, '//12-14'],
  ['12-14 high street', houses, '//12-14 > //12'],
  ['flat 2, 12 high street', houses, 'FLAT 2//12 > 2//12 > FLAT 12//2'],
  ['12 flat 2 high street', houses, 'FLAT 2//12 > 2//12'],
  ['flt 2 12 high st', houses, 'FLAT 2//12 > 2//12'],
  ['2 12 high street', houses, 'FLAT 2//12 = 2//12 > FLAT 12//2'],
  ['2/12 high street', houses, 'FLAT 2//12 = 2//12 > FLAT 12//2'],
  ['first floor flat 12 high street', houses, 'FIRST FLOOR FLAT//12 > FLAT 2//12'],
];

for (const [typed, among, best] of orders)
  test(`“${typed}” fits ${best}`, () => {
    const ranked = among
      .map((said) => [said, fit(typed, said)] as const)
      .toSorted(([, one], [, other]) => one.lacks - other.lacks || other.match - one.match);
    const shown = ranked.map(([said, { match }], at) => {
      const next = ranked[at + 1]?.[1].match;
      return said + (next === undefined ? '' : next === match ? ' = ' : ' > ');
    });
    assert.ok(shown.join('').startsWith(best), shown.join(''));
  });

const whole = ['12 high street', 'HIGH STREET 12', 'xm1 2bb 12 high street old town', 'old town, 12 high st'];

for (const typed of whole)
  test(`“${typed}” is all of it`, () => {
    const { match, lacks } = fit(typed, '//12');
    assert.equal(lacks, 0);
    assert.ok(match >= 0.97);
  });

test('exactly is 1, a short form less, a beginning less again, and a word that is not there much less', () => {
  const matches = ['high street', 'high st', 'high stre', 'high road'].map(
    (typed) => fit(typed, '//12').match,
  );
  assert.equal(matches[0], 1);
  assert.deepEqual(
    matches.toSorted((one, other) => other - one),
    matches,
  );
  assert.equal(new Set(matches).size, 4);
});

test('an old name fits less well than the one of today, a second name hardly', () => {
  const said = '/OLD FORGE/';
  assert.deepEqual(
    (['approved', 'alternative', 'historical'] as const).map(
      (status) => fit('old forge', said, status).match,
    ),
    [1, 0.99, 0.95],
  );
});

test('a number in a name is no house number', () => {
  assert.equal(fit('studio 54 high street', '//12/STUDIO 54').lacks, 0);
  assert.equal(fit('54 high street', '//12').lacks, 1);
});
