import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishPacks, readOffer, sayProblem } from '#services';
import { act } from '#test/database';
import { council } from '../setting/council.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const dewi = await signedIn(hub, 'dewi');
const entry = '/requests/new/broken-bench';

/** The same service, which loose parts are no business of, and which says how grave the damage is. */
const rows = (gives: string, other: string) => [
  { row: 'loose', when: { danger: 'loose' }, gives },
  { row: 'sharp', when: { danger: 'sharp' }, gives: other },
];
const service = {
  eligibility: { rows: rows('refused', 'eligible') },
  decides: { grave: { rows: rows('low', 'high'), else: 'low' } },
};
const words = {
  en: {
    refusals: { loose: { title: 'Loose parts', text: 'Push it back in.\n\nThat will do.' } },
    decides: { grave: { label: 'How grave', gives: { low: 'Not very', high: 'Very' } } },
  },
  cy: {
    refusals: { loose: { title: 'Darnau rhydd', text: 'Gwthiwch ef yn ôl.' } },
    decides: { grave: { label: 'Pa mor ddifrifol', gives: { low: 'Ddim yn fawr', high: 'Iawn' } } },
  },
};
const differences = {
  file: 'services.yaml',
  data: { services: { 'broken-bench': { service, words } } },
  lineOf: () => 1,
};
const offer = await readOffer(join(import.meta.dirname, '../setting/library'), { ...council, differences });
assert.deepEqual(offer.problems.map(sayProblem), []);
await hub.begin((tx) => publishPacks(tx, offer, act(at)));

const answers = (danger: string) => ({
  'place.description': 'By the pond',
  damage: 'dangerous',
  danger,
  name: 'Ann Pritchard',
  email: 'ann.pritchard@example.org',
  tellIn: 'en',
});

test('an adviser reads to the caller why they cannot have it, and nothing is saved', async () => {
  const told = await dewi.submit(entry, answers('loose'));
  assert.match(told.body, /Not eligible: Loose parts/);
  assert.match(told.body, /<p[^>]*>That will do\.<\/p>/);
  const again = await dewi.submit(entry, answers('loose'));
  assert.match(again.body, /Nothing is saved unless one of the answers was wrong/);
  const welsh = await signedIn(hub, 'dewi');
  await welsh.get('/?tongue=cy');
  assert.match((await welsh.submit(entry, answers('loose'))).body, /Ddim yn gymwys: Darnau rhydd/);
});

test('where an answer was wrong it is saved, and the case says what the tables decide', async () => {
  const saved = await dewi.submit(entry, answers('sharp'));
  assert.equal(saved.statusCode, 303, saved.body);
  const reference = locationOf(saved).split('/').at(-1) ?? '';
  const { body } = await dewi.get(`/cases/${reference}`);
  assert.match(body, /How grave[\s\S]{0,40}Very/);
});
