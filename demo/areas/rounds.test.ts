import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionRound } from '#language';
import { contains } from '../ground/plane.ts';
import { generateBorough } from '../index.ts';
import { streams } from './collection-rounds.ts';

const { rounds, properties, wards, districts } = generateBorough({ seed: 7, size: 'small' });

for (const [when, areas] of Object.entries(rounds))
  test(`every property is in one round of each stream (${when})`, () => {
    for (const { at, uprn } of properties) {
      const here = areas.filter(({ ring }) => contains(ring, at));
      assert.equal(here.length, streams.length, uprn);
      assert.deepEqual(new Set(here.map(({ facts }) => facts['stream'])), new Set(streams), uprn);
    }
  });

const firstOf = (code: string) =>
  collectionRound.parse(rounds.since.find((round) => round.code === code)?.facts).first?.toString();

test('rounds say what a council’s file says of them, and refuse and recycling take turns', () => {
  for (const { facts } of rounds.since) collectionRound.parse(facts);
  assert.equal(firstOf('REF-A-TUE'), '2023-01-03');
  assert.equal(firstOf('REC-A-TUE'), '2023-01-10');
  assert.equal(firstOf('REF-B-TUE'), '2023-01-10');
  assert.equal(firstOf('FOO-B-TUE'), '2023-01-03');
});

test('Mereside changed its day', () => {
  const mereside = wards.find(({ name }) => name.en === 'Mereside');
  const home = properties.find(({ ward }) => ward === mereside?.code);
  assert.ok(home);
  const dayIn = (areas: typeof rounds.since) =>
    areas.find(({ ring, facts }) => facts['stream'] === 'food' && contains(ring, home.at))?.facts['weekday'];
  assert.deepEqual([dayIn(rounds.before), dayIn(rounds.since)], ['friday', 'monday']);
});

test('every property is in one division, one constituency and one patch', () => {
  for (const { at, uprn } of properties)
    for (const kind of ['division', 'constituency', 'patch'])
      assert.equal(
        districts.filter((area) => area.kind === kind && contains(area.ring, at)).length,
        1,
        `${uprn} and its ${kind}`,
      );
});
