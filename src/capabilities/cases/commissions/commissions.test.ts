import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { newToken } from '#platform/chance';
import { act, saltby } from '#test/database';
import {
  asking,
  at,
  bench,
  benches,
  byAnybody,
  byOlwen,
  later,
  olwen,
  park,
  refused,
} from '../cast.setting.ts';
import {
  assignTask,
  closeCase,
  commissionOf,
  commissionTask,
  commissionUnder,
  endTask,
  openRequest,
  projectVersion,
  returnCommission,
  tasksOn,
  withdrawCommission,
} from '../index.ts';

const { begin } = await park();
const tasks = [{ task: 'inspect', on: 'opened', required: false, items: [], after: [] }];
await begin((tx) => projectVersion(tx, { ...benches, version: 7, tasks }, act(at)));

async function opened() {
  const asked = { ...asking(), version: 7, open: bench };
  const { case: id } = await begin((tx) => openRequest(tx, asked, byAnybody()));
  const [task] = await begin((tx) => tasksOn(tx, id));
  assert.ok(task);
  return { case: id, task: task.id };
}
async function give(task: Uuid, partner = 'joiners', expiresAt = later(600)) {
  const token = newToken();
  await begin((tx) => commissionTask(tx, { task, partner, tongue: 'en', token, expiresAt }, byOlwen()));
  return token;
}
const standing = async (token: string, minutes = 5) =>
  (await begin((tx) => commissionUnder(tx, token, later(minutes))))?.standing;

test('a task is with one partner at a time: the link of the one before opens nothing any more', async () => {
  const { task } = await opened();
  const [first, second] = [await give(task), await give(task, 'smiths')];
  assert.deepEqual([await standing(first), await standing(second)], ['withdrawn', 'open']);
  assert.equal((await begin((tx) => commissionOf(tx, task, later(5))))?.partner, 'smiths');
});

test('a link is good until its day, and a token of no link of ours opens nothing', async () => {
  const { task } = await opened();
  const token = await give(task, 'joiners', later(60));
  assert.deepEqual([await standing(token, 59), await standing(token, 60)], ['open', 'over']);
  assert.equal(await standing(newToken()), undefined);
  assert.equal(await begin((tx) => commissionUnder(tx, token, later(5)), saltby), undefined);
});

const ends: Readonly<Record<string, (of: { task: Uuid; case: Uuid }) => Promise<void>>> = {
  'it is taken back': ({ task }) => begin((tx) => withdrawCommission(tx, { task }, byOlwen(2))),
  'it is given to an officer': ({ task }) =>
    begin((tx) => assignTask(tx, { task, officer: olwen }, byOlwen(2))),
  'an officer has done it': ({ task }) => begin((tx) => endTask(tx, { task, how: 'done' }, byOlwen(2))),
  'its case is closed': ({ case: id }) =>
    begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(2))),
};

for (const [what, end] of Object.entries(ends))
  test(`the link to a task stops working when ${what}`, async () => {
    const of = await opened();
    const token = await give(of.task);
    await end(of);
    assert.equal(await standing(token), 'withdrawn');
  });

test('a partner who cannot do it says why; the task waits again, and the ledger keeps the reason', async () => {
  const { task, case: id } = await opened();
  const token = await give(task);
  await refused(
    begin((tx) => returnCommission(tx, { task, why: '' }, byAnybody(3))),
    'task.needs-reason',
  );
  await begin((tx) => returnCommission(tx, { task, why: 'No ladder' }, byAnybody(3)));
  assert.equal(await standing(token), 'cannot');
  assert.equal((await begin((tx) => tasksOn(tx, id)))[0]?.ending, null);
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual([entry?.type, entry?.detail], ['task.commission-ended', { why: 'No ladder' }]);
});

test('a task that has ended is given to nobody', async () => {
  const { task } = await opened();
  await begin((tx) => endTask(tx, { task, how: 'done' }, byOlwen(2)));
  await refused(give(task), 'task.is-ended');
});
