import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { addressWith } from './address-template.ts';
import { readSaid } from './read-said.ts';
import { lookupSource } from './source.ts';

const vehicles = {
  name: { en: 'the vehicle register', cy: 'y gofrestr cerbydau' },
  address: 'https://register.example.org/vehicles/{registration}?of={council}',
  gives: { make: 'vehicle.make' },
};
const problemsOf = (more: object) =>
  lookupSource.safeParse({ ...vehicles, ...more }).error?.issues.flatMap(saidIn) ?? [];
/** Of a name in a table, what its own schema says. */
const saidIn = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message) : [issue.message];

test('a source has its limits even where nothing is said of them', () => {
  const { keepSeconds, patienceMilliseconds, perMinute, takes } = lookupSource.parse(vehicles);
  assert.deepEqual([keepSeconds, patienceMilliseconds, perMinute], [120, 2_000, 60]);
  assert.deepEqual(takes, ['registration', 'council']);
});

const unfit: readonly (readonly [string, object, RegExp])[] = [
  [
    'another host for each answer',
    { address: 'https://{host}/vehicles/{registration}' },
    /Write an address such as/,
  ],
  [
    'a host that an answer ends',
    { address: 'https://register.{council}.example/x/{a}' },
    /Write an address such as/,
  ],
  [
    'a name before the host',
    { address: 'https://me:pass@register.example.org/{a}' },
    /Write an address such as/,
  ],
  ['an address of another scheme', { address: 'file:///etc/{a}' }, /Write an address such as/],
  ['a fragment', { address: 'https://register.example.org/{a}#x' }, /Write an address such as/],
  ['a name of the query that is answered', { address: 'https://register.example.org/?{a}=1' }, /behind “=”/],
  [
    'a path that leads back',
    { address: 'https://register.example.org/a/../{a}' },
    /Write an address such as/,
  ],
  ['nothing to ask for', { address: 'https://register.example.org/all' }, /Write in braces/],
  ['a header that says whose request it is', { headers: { host: 'key' } }, /Take this header out/],
  ['a header with a line end', { headers: { 'x-key\r\nx-admin': 'key' } }, /name of a header/],
  ['code in a path', { gives: { make: 'vehicle[0].make()' } }, /Write a path such as/],
  ['an answer for ever', { keep: '2 days' }, /how long an answer may be kept/],
  ['the patience of a saint', { patience: '30 seconds' }, /how long to wait/],
  ['a list without codes', { lists: 'vehicles', gives: { make: 'make' } }, /“code” and what it “says”/],
  ['nothing that it gives', { gives: {} }, /Say what the source gives/],
];
for (const [fault, more, expected] of unfit)
  test(`${fault} is found in a source, with the remedy`, () => {
    const problems = problemsOf(more);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    );
  });

test('whatever an answer is, it stays in its place of the address', () => {
  const template = 'https://register.example.org/vehicles/{registration}/x?of={council}&y=1';
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (registration, council) => {
      const url = addressWith(template, { registration, council });
      if (!url) return;
      assert.equal(url.origin, 'https://register.example.org');
      assert.match(url.pathname, /^\/vehicles\/[^/]+\/x$/);
      assert.deepEqual([...url.searchParams.keys()], ['of', 'y']);
      assert.equal(url.searchParams.get('of'), council.toWellFormed());
      assert.equal(url.hash, '');
    }),
    { numRuns: 2_000 },
  );
  for (const registration of ['..', '.', '', 'x'.repeat(201)])
    assert.equal(addressWith(template, { registration, council: 'x' }), undefined, registration);
});

const gives = lookupSource.parse({
  ...vehicles,
  gives: {
    make: 'vehicle.make',
    said: { en: '{vehicle.make}, {vehicle.colour}', cy: '{vehicle.colour}: {vehicle.make}' },
    size: { path: 'vehicle.body', values: { CAR: 'fits', VAN: 'large' } },
    year: 'years.0',
  },
});

test('a record is read by paths, words and tables; what is not there is left out', () => {
  const json = { vehicle: { make: 'Ford', colour: 'blue', body: 'CAR' }, years: [2019] };
  assert.deepEqual(readSaid(gives, json), {
    how: 'record',
    values: { make: 'Ford', said: { en: 'Ford, blue', cy: 'blue: Ford' }, size: 'fits', year: 2019 },
  });
  assert.deepEqual(readSaid(gives, { vehicle: { make: 'Ford', body: 'TANK' } }), {
    how: 'record',
    values: { make: 'Ford' },
  });
  assert.deepEqual(readSaid(gives, []), { how: 'none' });
  for (const strange of [null, 'Ford', 7, {}, { vehicle: null }, { vehicle: { make: 'x'.repeat(500) } }])
    assert.equal(readSaid(gives, strange), undefined, JSON.stringify(strange));
});

const listed = lookupSource.parse({
  ...vehicles,
  lists: 'jobs',
  gives: { code: 'id', says: '{what}', hint: 'due' },
});

test('each of a list has a code and words; an odd one is left out, and two of one code are no list', () => {
  const found = readSaid(listed, { jobs: [{ id: 7, what: 'Lamp', due: 'Friday' }, { id: 8 }] });
  assert.deepEqual(found, {
    how: 'list',
    offers: [{ code: '7', says: { en: 'Lamp', cy: 'Lamp' }, hint: { en: 'Friday', cy: 'Friday' } }],
  });
  assert.deepEqual(readSaid(listed, { jobs: [] }), { how: 'none' });
  const twice = {
    jobs: [
      { id: 7, what: 'A' },
      { id: 7, what: 'B' },
    ],
  };
  for (const strange of [
    twice,
    {},
    { jobs: 'none' },
    { jobs: Array.from({ length: 301 }, (_none, id) => ({ id, what: 'x' })) },
  ])
    assert.equal(readSaid(listed, strange), undefined);
});

test('whatever a source says, it is read or it is nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      readSaid(gives, json);
      readSaid(listed, { jobs: json });
    }),
    { numRuns: 1_000 },
  );
});
