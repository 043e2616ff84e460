import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { asking, byAnybody, byOlwen, later, olwen, park, priya, report } from '../cast.setting.ts';
import { closeCase, openRequest, queuePage, takeCase } from '../index.ts';
import type { QueueLine, Sight } from '../index.ts';

const { begin } = await park();
const parks: Sight = { classes: ['parks:public'] };
const hidden: Sight = { classes: ['woods:public'] };
const due = (minutes: number) => ({ due: { at: later(minutes), steps: [] } });
const open = (different: Parameters<typeof report>[1]) => begin((tx) => report(tx, different));
const third = await open({ due: undefined });
const second = await open(due(20));
const first = await open(due(10));
const closed = await open(due(5));
await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));
const elsewhere = await open({ ...due(7), queue: 'woods', sight: 'woods:public' });
const secret = await open({ ...due(8), sight: 'parks:restricted' });
await begin((tx) => takeCase(tx, { case: secret.case, officer: olwen }, byOlwen()));

const ids = (lines: readonly QueueLine[]) => lines.map(({ id }) => id);
const page = async (
  sight: Sight,
  of: Partial<Parameters<typeof queuePage>[2]> = {},
  authority?: typeof saltby,
) => ids(await begin((tx) => queuePage(tx, sight, { most: 50, ...of }), authority));

test('a queue shows its open cases, the soonest due first, those without a due time last', async () => {
  assert.deepEqual(await page(parks, { queue: 'parks' }), [first.case, second.case, third.case]);
});

test('what a person may not see is not in their list, unless they have the case themselves', async () => {
  assert.deepEqual(await page(hidden, { queue: 'parks' }), []);
  assert.deepEqual(await page({ ...hidden, officer: olwen }, { queue: 'parks' }), [secret.case]);
  assert.deepEqual(await page({ classes: [], officer: priya }), []);
});

test('without a queue the list shows all that the person may see', async () => {
  const both: Sight = { classes: ['parks:public', 'woods:public'], officer: olwen };
  assert.deepEqual(await page(both), [elsewhere.case, secret.case, first.case, second.case, third.case]);
});

test('an officer’s own list shows what is assigned to them', async () => {
  await begin((tx) => takeCase(tx, { case: second.case, officer: olwen }, byOlwen()));
  assert.deepEqual(await page({ ...parks, officer: olwen }, { assignedTo: olwen }), [
    secret.case,
    second.case,
  ]);
  assert.deepEqual(await page({ ...parks, officer: priya }, { assignedTo: olwen }), [second.case]);
});

test('a line says who has the case and how many requests it serves', async () => {
  await begin((tx) => openRequest(tx, { ...asking(), join: second.reference }, byAnybody(2)));
  const [line] = await begin((tx) => queuePage(tx, parks, { assignedTo: olwen, most: 1 }));
  assert.deepEqual([line?.officer, line?.requests, line?.place], [olwen, 2, 'By the pond']);
});

test('another council’s list is empty', async () => {
  assert.deepEqual(await page(parks, {}, saltby), []);
});
