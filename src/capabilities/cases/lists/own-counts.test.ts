import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { byOlwen, later, olwen, park, priya, report } from '../cast.setting.ts';
import { closeCase, ownCounts, takeCase } from '../index.ts';

const { begin } = await park();
const taken = async (different: Parameters<typeof report>[1]) => {
  const { case: id } = await begin((tx) => report(tx, different));
  await begin((tx) => takeCase(tx, { case: id, officer: olwen }, byOlwen()));
  return id;
};
const counts = (officer = olwen, authority?: typeof saltby) =>
  begin((tx) => ownCounts(tx, { officer, before: later(60) }), authority);

test('an officer’s open cases are counted, and those of them that are due', async () => {
  await taken({ due: { at: later(30), steps: [] } });
  await taken({ due: { at: later(90), steps: [] } });
  await taken({ due: undefined });
  const closed = await taken({ due: { at: later(10), steps: [] } });
  await begin((tx) => closeCase(tx, { case: closed, outcome: 'mended' }, byOlwen()));
  assert.deepEqual(await counts(), { assigned: 3, due: 1 });
});

test('who has none counts none, and another council counts nothing', async () => {
  assert.deepEqual(await counts(priya), { assigned: 0, due: 0 });
  assert.deepEqual(await counts(olwen, saltby), { assigned: 0, due: 0 });
});
