import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Tongue } from '#language';
import { byLetter, findServices, inGroups } from './index.ts';

const bin = {
  name: 'Report a missed bin',
  noun: 'Missed bin',
  about: 'We come back for it',
  also: ['wheelie bin', 'rubbish collection'],
  under: 'Rubbish',
  group: 'rubbish',
};
const tipping = {
  name: 'Report fly-tipping',
  noun: 'Fly-tipping',
  about: 'A bin is not near',
  also: ['tip', 'rubbish dumped'],
  under: 'Rubbish',
  group: 'rubbish',
};
const licence = {
  name: 'Apply for a licence',
  noun: 'Licence',
  about: 'For your café',
  also: [],
  under: '',
  group: undefined,
};
const services = [tipping, bin, licence];

describe('a search among services', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', ['Apply for a licence', 'Report a missed bin', 'Report fly-tipping']],
    ['   ', ['Apply for a licence', 'Report a missed bin', 'Report fly-tipping']],
    ['bin', ['Report a missed bin', 'Report fly-tipping']],
    ['BINS missed', ['Report a missed bin']],
    ['my bin was missed', ['Report a missed bin']],
    ['tip', ['Report fly-tipping']],
    ['dumped rubbish', ['Report fly-tipping']],
    ['rubbish', ['Report a missed bin', 'Report fly-tipping']],
    ['cafe', ['Apply for a licence']],
    ['licance', ['Apply for a licence']],
  ];
  for (const [typed, names] of cases)
    test(`for ‘${typed}’ finds ${names.join(', ') || 'nothing'}`, () => {
      const found = findServices(services, typed, 'en');
      assert.deepEqual(
        found.services.map(({ name }) => name),
        names,
      );
      assert.equal(found.isNearest, false);
    });

  test('that no service fits wholly shows those that fit most of it', () => {
    const found = findServices(services, 'zebra dumped in wheelie rubbish', 'en');
    assert.ok(found.isNearest);
    assert.deepEqual(
      found.services.map(({ name }) => name),
      ['Report a missed bin', 'Report fly-tipping'],
    );
    assert.deepEqual(findServices(services, 'zebra', 'en'), { services: [], isNearest: true });
    assert.deepEqual(findServices([], 'bin', 'en'), { services: [], isNearest: true });
  });

  test('puts the service that is called just so before those that have the word besides', () => {
    const also = { ...licence, name: 'A licence for tips', also: ['tip shop', 'shop'] };
    assert.equal(findServices([also, tipping], 'tip', 'en').services[0], tipping);
  });
});

test('groups stand in the council’s order, services by name, and those in none at the end', () => {
  const groups = { empty: both('Empty'), rubbish: both('Rubbish'), last: both('Last') };
  const lost = { ...licence, name: 'Lost', group: 'gone' };
  const grouped = inGroups([...services, lost], groups, 'cy').map(({ name, services: inside }) => ({
    name,
    names: inside.map((one) => one.name),
  }));
  assert.deepEqual(grouped, [
    { name: 'Rubbish (cy)', names: ['Report a missed bin', 'Report fly-tipping'] },
    { name: undefined, names: ['Apply for a licence', 'Lost'] },
  ]);
  assert.deepEqual(inGroups([], groups, 'en'), []);
});

function both(name: string) {
  return { en: name, cy: `${name} (cy)` };
}

for (const [tongue, nouns, letters] of [
  ['en', ['Chair', 'élan', 'Cup', 'Dog'], ['C', 'D', 'E']],
  ['cy', ['Dwr', 'Cwyn', 'Chwilio', 'Ddoe', 'Llyfr', 'Lamp'], ['C', 'Ch', 'D', 'Dd', 'L', 'Ll']],
] as const satisfies readonly (readonly [Tongue, readonly string[], readonly string[]])[])
  test(`letters of the alphabet in ${tongue}`, () => {
    const found = byLetter(
      nouns.map((noun) => ({ noun })),
      tongue,
    );
    assert.deepEqual(
      found.map(({ letter }) => letter),
      letters,
    );
  });
