import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formDefinition } from '#capabilities/forms';
import type { Answers } from '#capabilities/forms';
import { uprn } from '#language';
import { testDatabase } from '#test/database';
import { knownPlace, placeOfAnswers } from './place-of-answers.ts';

const { begin } = await testDatabase();

function sent(kind: 'point' | 'property', answer: Answers[string]) {
  const definition = formDefinition.parse({
    pages: [{ page: 'where', questions: [{ question: 'where', kind }] }],
  });
  const words = { en: { questions: {}, pages: {} }, cy: { questions: {}, pages: {} } };
  return { form: { service: 'any', version: 1, definition, words }, answers: { where: answer } };
}

const placed = (of: ReturnType<typeof sent>) => begin((tx) => placeOfAnswers(tx, of, day));
const day = { on: Temporal.PlainDate.from('2026-11-20') };
const byHand = { 'line-1': '-2 Quay Steps', town: 'Thornmere', postcode: 'XM1 1AA' };

test('an address that was typed by hand stays as it was typed', async () => {
  assert.deepEqual(await placed(sent('property', byHand)), {
    description: '-2 Quay Steps, Thornmere, XM1 1AA',
  });
  assert.deepEqual(knownPlace(sent('property', byHand)), { uprn: undefined });
});

test('a property that the gazetteer does not know keeps its number and the words it was chosen by', async () => {
  const chosen = sent('property', { uprn: 100_000_001, says: '1 Mill Lane' });
  assert.deepEqual(await placed(chosen), { description: '1 Mill Lane', uprn: uprn.parse(100_000_001) });
  assert.deepEqual(knownPlace(chosen), { uprn: uprn.parse(100_000_001) });
});

test('a point far from any street keeps the point and what was said of it; a description alone is one', async () => {
  const at = { easting: 412_000, northing: 301_000 };
  const place = await placed(sent('point', { at, description: 'By the pond' }));
  assert.deepEqual([place.description, place.point, place.usrn], ['By the pond', at, undefined]);
  assert.deepEqual(await placed(sent('point', { description: 'By the pond' })), {
    description: 'By the pond',
  });
});

test('nothing answered is no place', async () => {
  assert.deepEqual(await placed(sent('point', null)), {});
});
