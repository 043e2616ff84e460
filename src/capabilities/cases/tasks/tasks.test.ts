import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
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
  priya,
  refused,
} from '../cast.setting.ts';
import {
  actionsFor,
  assignTask,
  caseOf,
  closeCase,
  countOwnTasks,
  endTask,
  findTask,
  moveToQueue,
  openRequest,
  performAction,
  projectVersion,
  taskPage,
  tasksOn,
  tickItems,
} from '../index.ts';
import type { ServiceVersion, TaskPlans } from '../index.ts';

const version: ServiceVersion = {
  ...benches,
  version: 6,
  tasks: [
    { task: 'inspect', on: 'opened', required: true, items: ['legs', 'slats'], after: [] },
    { task: 'photograph', on: 'opened', required: false, items: [], after: [] },
    { task: 'order', on: 'send', required: true, items: [], after: [] },
    { task: 'report', on: 'opened', required: true, items: [], after: ['inspect', 'order'] },
  ],
  actions: [
    ...benches.actions,
    { action: 'measure', from: ['received', 'with-crew'], needs: [], tasks: ['inspect'] },
  ],
};
const plans: TaskPlans = {
  inspect: { due: { at: later(120), steps: [] } },
  report: { queue: { name: 'woods', sight: 'woods:internal' } },
};
const parks = { classes: ['parks:public'] };
const woods = { classes: ['woods:internal'] };

const { begin } = await park();
await begin((tx) => projectVersion(tx, version, act(at)));

async function opened(): Promise<Uuid> {
  const asked = { ...asking(), version: 6, open: { ...bench, tasks: plans } };
  return (await begin((tx) => openRequest(tx, asked, byAnybody()))).case;
}
const openOn = async (id: Uuid) =>
  (await begin((tx) => tasksOn(tx, id))).filter(({ ending }) => !ending).map(({ task }) => task);
async function named(id: Uuid, task: string): Promise<Uuid> {
  const found = (await begin((tx) => tasksOn(tx, id))).find((one) => one.task === task && !one.ending);
  assert.ok(found, task);
  return found.id;
}
const finish = async (id: Uuid, task: string, items?: readonly string[]) => {
  const one = await named(id, task);
  await begin((tx) => endTask(tx, { task: one, how: 'done', items, tasks: plans }, byOlwen(9)));
};
const close = (id: Uuid) => begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(20)));

test('a case brings its tasks with it, due as its service says, and an action brings more', async () => {
  const id = await opened();
  assert.deepEqual(await openOn(id), ['inspect', 'photograph']);
  const [inspect] = await begin((tx) => tasksOn(tx, id));
  assert.equal(inspect?.dueAt?.toString(), later(120).toString());
  await begin((tx) => performAction(tx, { case: id, action: 'send', tasks: plans }, byOlwen()));
  assert.deepEqual(await openOn(id), ['inspect', 'photograph', 'order']);
});

test('an action that comes again does not open a task that is open already', async () => {
  const id = await opened();
  for (const action of ['send', 'return', 'send'])
    await begin((tx) => performAction(tx, { case: id, action, note: 'Locked' }, byOlwen()));
  assert.deepEqual(await openOn(id), ['inspect', 'photograph', 'order']);
});

test('a task opens when all that come before it are ended, in its own queue and sight', async () => {
  const id = await opened();
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()));
  await finish(id, 'inspect', ['legs', 'slats']);
  assert.ok(!(await openOn(id)).includes('report'));
  await finish(id, 'order');
  const report = await named(id, 'report');
  assert.equal((await begin((tx) => findTask(tx, woods, report)))?.queue, 'woods');
  assert.ok(await begin((tx) => findTask(tx, parks, report)), 'who sees the case sees its tasks');
  assert.equal(await begin((tx) => findTask(tx, { classes: ['shores:public'] }, report)), undefined);
});

test('children-block-closing: a required task that is open keeps its case open, an optional one is not needed any more', async () => {
  const id = await opened();
  const refusal = await refused(close(id), 'case.has-open-tasks');
  assert.equal(refusal.facts['count'], 1);
  await finish(id, 'inspect', ['legs', 'slats']);
  await close(id);
  assert.ok((await begin((tx) => caseOf(tx, id)))?.closing);
  const endings = (await begin((tx) => tasksOn(tx, id))).map(({ task, ending }) => [task, ending?.how]);
  assert.deepEqual(endings, [
    ['inspect', 'done'],
    ['photograph', 'not-needed'],
  ]);
});

test('children-block-closing: of a closing and a task at the same moment, no case is closed with a required task open', async () => {
  const id = await opened();
  await finish(id, 'inspect', ['legs', 'slats']);
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()));
  const order = await named(id, 'order');
  await Promise.allSettled([
    close(id),
    begin((tx) => endTask(tx, { task: order, how: 'done' }, byOlwen(20))),
  ]);
  const found = await begin((tx) => caseOf(tx, id));
  assert.ok(!found?.closing, 'the report has come after the order, and is required');
  assert.deepEqual(await openOn(id), ['photograph', 'report']);
});

test('an action says which task it waits for, and is refused until that is ended', async () => {
  const id = await opened();
  const measure = async () =>
    (await begin((tx) => actionsFor(tx, { ...version, status: 'received', id }))).find(
      ({ action }) => action === 'measure',
    );
  assert.deepEqual((await measure())?.awaits, { tasks: ['inspect'], documents: [] });
  const measureIt = () => begin((tx) => performAction(tx, { case: id, action: 'measure' }, byOlwen()));
  await refused(measureIt(), 'case.needs-task');
  const inspect = await named(id, 'inspect');
  await begin((tx) => endTask(tx, { task: inspect, how: 'not-needed', why: 'Seen yesterday' }, byOlwen()));
  assert.equal((await measure())?.awaits, undefined);
  await measureIt();
});

test('a task is done when everything is ticked off; what is ticked stays', async () => {
  const id = await opened();
  const task = await named(id, 'inspect');
  await begin((tx) => tickItems(tx, { task, items: ['legs'] }, byOlwen()));
  await begin((tx) => tickItems(tx, { task, items: ['legs'] }, byOlwen()));
  const left = await refused(
    begin((tx) => endTask(tx, { task, how: 'done' }, byOlwen())),
    'task.has-open-items',
  );
  assert.equal(left.facts['count'], 1);
  assert.deepEqual((await begin((tx) => findTask(tx, parks, task)))?.items, [
    { item: 'legs', isTicked: true },
    { item: 'slats', isTicked: false },
  ]);
  await assert.rejects(
    begin((tx) => tickItems(tx, { task, items: ['wings'] }, byOlwen())),
    /task_tick_.*item_fkey/,
  );
  await begin((tx) => endTask(tx, { task, how: 'done', items: ['legs', 'slats'] }, byOlwen()));
  await refused(
    begin((tx) => endTask(tx, { task, how: 'done' }, byOlwen())),
    'task.is-ended',
  );
  const ticked = (await begin((tx) => timelineOf(tx, { case: id }, 30))).filter(
    ({ type }) => type === 'task.ticked',
  );
  assert.equal(ticked.length, 2);
});

test('what is not needed says why, where that may be erased', async () => {
  const id = await opened();
  const task = await named(id, 'inspect');
  await refused(
    begin((tx) => endTask(tx, { task, how: 'not-needed', why: '' }, byOlwen())),
    'task.needs-reason',
  );
  await begin((tx) => endTask(tx, { task, how: 'not-needed', why: 'Ann saw it' }, byOlwen()));
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual([entry?.type, entry?.detail], ['task.ended', { why: 'Ann saw it' }]);
  assert.ok(!JSON.stringify(entry?.data).includes('Ann'));
});

test('a task that waits with its case moves with it, one with a queue of its own stays', async () => {
  const id = await opened();
  await begin((tx) => moveToQueue(tx, { case: id, queue: 'woods', sight: 'woods:public' }, byOlwen()));
  const [inspect] = await begin((tx) => tasksOn(tx, id));
  assert.equal(inspect?.queue, 'woods');
});

test('an officer has tasks, soonest due first, page by page, and puts them back', async () => {
  const ids = [await opened(), await opened(), await opened()];
  const officer = newId(at);
  for (const id of ids)
    for (const task of ['inspect', 'photograph']) {
      const one = await named(id, task);
      await begin((tx) => assignTask(tx, { task: one, officer }, byOlwen()));
    }
  assert.equal(await begin((tx) => countOwnTasks(tx, officer)), 6);
  const seen: string[] = [];
  let after: Parameters<typeof taskPage>[1]['after'];
  for (;;) {
    const page = await begin((tx) => taskPage(tx, { officer, after, most: 2 }));
    seen.push(...page.map(({ task }) => task));
    if (page.length < 2) break;
    after = page.at(-1);
  }
  assert.deepEqual(seen, ['inspect', 'inspect', 'inspect', 'photograph', 'photograph', 'photograph']);
  const [first] = ids;
  assert.ok(first);
  const one = await named(first, 'inspect');
  await begin((tx) => assignTask(tx, { task: one, officer: null }, byOlwen()));
  assert.equal(await begin((tx) => countOwnTasks(tx, officer)), 5);
  assert.equal(await begin((tx) => countOwnTasks(tx, priya)), 0);
});

test('closed-is-read-only: nothing is done with a task of a closed case without the special permission', async () => {
  const id = await opened();
  const [inspect, photograph] = [await named(id, 'inspect'), await named(id, 'photograph')];
  await finish(id, 'inspect', ['legs', 'slats']);
  await close(id);
  const changes = [
    () => begin((tx) => tickItems(tx, { task: inspect, items: [] }, byOlwen())),
    () => begin((tx) => endTask(tx, { task: photograph, how: 'done' }, byOlwen())),
    () => begin((tx) => assignTask(tx, { task: photograph, officer: olwen }, byOlwen())),
  ];
  for (const change of changes) await refused(change(), 'case.is-closed');
});

test('a task of another council does not exist', async () => {
  const task = await named(await opened(), 'inspect');
  await refused(
    begin((tx) => endTask(tx, { task, how: 'done' }, byOlwen()), saltby),
    'task.not-found',
  );
  assert.equal(await begin((tx) => findTask(tx, parks, task), saltby), undefined);
});
