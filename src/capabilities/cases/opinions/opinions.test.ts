import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { byAnybody, byOlwen, later, park, refused, report } from '../cast.setting.ts';
import { closeCase, giveOpinion, opinionCounts } from '../index.ts';
import type { Score } from '../index.ts';

const { begin } = await park();

async function closed(sight = 'parks:public') {
  const opened = await begin((tx) => report(tx, { sight }));
  await begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byOlwen(2)));
  return opened;
}

const give = (of: Awaited<ReturnType<typeof closed>>, score: Score, minutes = 3) =>
  begin((tx) => giveOpinion(tx, { case: of.case, request: of.request, score }, byAnybody(minutes)));

const counts = (classes: readonly string[], minutes: number) =>
  begin((tx) => opinionCounts(tx, { classes }, { since: later(minutes) }));

test('an opinion is counted for who may see its case, and since when', async () => {
  await give(await closed(), 5);
  await give(await closed(), 5);
  await give(await closed(), 2);
  await give(await closed('woods:internal'), 1);
  assert.deepEqual(await counts(['parks:public'], 0), [
    { service: 'broken-bench', score: 5, count: 2 },
    { service: 'broken-bench', score: 2, count: 1 },
  ]);
  assert.deepEqual(await counts(['woods:internal'], 0), [{ service: 'broken-bench', score: 1, count: 1 }]);
  assert.deepEqual(await counts(['parks:public'], 9), []);
});

test('twice is once, and two at a time are one: the first counts', async () => {
  const opened = await closed();
  await Promise.all([give(opened, 4), give(opened, 4)]);
  await give(opened, 1);
  const entries = await begin((tx) => timelineOf(tx, { case: opened.case }, 10));
  assert.equal(entries.filter(({ type }) => type === 'case.opinion-given').length, 1);
});

test('while the case is open there is none', async () => {
  const opened = await begin((tx) => report(tx));
  await refused(give(opened, 3), 'case.opinion-too-early');
});

test('a case of another council does not exist', async () => {
  const { case: id, request } = await closed();
  await refused(
    begin((tx) => giveOpinion(tx, { case: id, request, score: 3 }, byAnybody()), saltby),
    'case.not-found',
  );
});
