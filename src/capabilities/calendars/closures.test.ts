import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby, testDatabase } from '#test/database';
import { closuresOf, projectClosures } from './index.ts';

const { begin } = await testDatabase();
const closed = (day: string, en = 'Training', cy = 'Hyfforddiant') => ({
  on: Temporal.PlainDate.from(day),
  why: { en, cy },
});

test('a calendar has the closure days that the council gives, and twice is once', async () => {
  const closures = [closed('2026-12-29'), closed('2026-12-30')];
  for (const _ of [1, 2]) await begin((tx) => projectClosures(tx, { calendar: 'offices', closures }));
  assert.deepEqual(await begin((tx) => closuresOf(tx, 'offices')), closures);
  await begin((tx) => projectClosures(tx, { calendar: 'offices', closures: closures.slice(1) }));
  assert.deepEqual(await begin((tx) => closuresOf(tx, 'offices')), closures.slice(1));
});

test('another calendar and another council keep their own', async () => {
  await begin((tx) => projectClosures(tx, { calendar: 'depots', closures: [closed('2026-12-31')] }));
  assert.deepEqual(await begin((tx) => closuresOf(tx, 'crews')), []);
  assert.deepEqual(await begin((tx) => closuresOf(tx, 'depots'), saltby), []);
});
