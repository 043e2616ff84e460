import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act } from '#test/database';
import { asking, at, bench, benches, byAnybody, byOlwen, olwen, park } from '../cast.setting.ts';
import {
  caseOf,
  mergeCases,
  openRequest,
  performAction,
  projectVersion,
  queuePage,
  queuePoints,
  separateCase,
} from '../index.ts';

const { begin } = await park();
const rope = {
  ...benches,
  version: 4,
  flags: ['roped-off'],
  actions: [
    ...benches.actions,
    {
      action: 'rope',
      from: ['received'],
      needs: [],
      flags: { adds: ['roped-off'], removes: [], needs: [], forbids: [] },
    },
  ],
};
await begin((tx) => projectVersion(tx, rope, act(at)));
const opened = async () =>
  begin((tx) => openRequest(tx, { ...asking(), version: 4, open: bench }, byAnybody()));

test('the flags of a merged case are shown and filtered with the one that stays, and go back with it', async () => {
  const [stays, goes] = [await opened(), await opened()];
  await begin((tx) => performAction(tx, { case: goes.case, action: 'rope' }, byOlwen()));
  const flags = async () => (await begin((tx) => caseOf(tx, stays.case)))?.flags;
  const sight = { classes: ['parks:public'], officer: olwen };
  const inQueue = async () =>
    (await begin((tx) => queuePage(tx, sight, { most: 10 }))).find(({ id }) => id === stays.case)?.flags;
  const box = { west: 411_000, south: 300_000, east: 413_000, north: 302_000 };
  const onMap = async () => begin((tx) => queuePoints(tx, sight, { queue: 'parks', box, flag: 'roped-off' }));
  await begin((tx) => mergeCases(tx, { case: goes.case, with: stays.case }, byOlwen(10)));
  assert.deepEqual([await flags(), await inQueue()], [['roped-off'], ['roped-off']]);
  const found = await onMap();
  assert.deepEqual('cases' in found && found.cases.map(({ id }) => id), [stays.case]);
  await begin((tx) => performAction(tx, { case: stays.case, action: 'rope' }, byOlwen(11)));
  assert.deepEqual([await flags(), await inQueue()], [['roped-off'], ['roped-off']]);
  const other = await opened();
  await begin((tx) => mergeCases(tx, { case: stays.case, with: other.case }, byOlwen(12)));
  assert.deepEqual((await begin((tx) => caseOf(tx, other.case)))?.flags, ['roped-off']);
  await begin((tx) => separateCase(tx, { case: stays.case }, byOlwen(39)));
  assert.deepEqual((await begin((tx) => caseOf(tx, other.case)))?.flags, []);
  await begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(40)));
  assert.deepEqual((await begin((tx) => caseOf(tx, goes.case)))?.flags, ['roped-off']);
});

test('without a flag of its own the one that stays carries none when the two are apart', async () => {
  const [stays, goes] = [await opened(), await opened()];
  await begin((tx) => performAction(tx, { case: goes.case, action: 'rope' }, byOlwen()));
  await begin((tx) => mergeCases(tx, { case: goes.case, with: stays.case }, byOlwen(10)));
  await begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(40)));
  assert.deepEqual((await begin((tx) => caseOf(tx, stays.case)))?.flags, []);
});
