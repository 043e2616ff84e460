import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { saltby } from '#test/database';
import { asking, at, bench, byAnybody, byOlwen, later, olwen, park, report } from '../cast.setting.ts';
import {
  closeCase,
  openRequest,
  performAction,
  publicStory,
  reopenCase,
  takeCase,
  writeNote,
} from '../index.ts';

const { begin } = await park();

/** A case that was worked: taken, noted, sent, joined, closed, reopened. */
async function worked() {
  const first = await begin((tx) => report(tx));
  const of = { case: first.case };
  const note = (kind: 'internal' | 'public', text: string, minutes: number) =>
    begin((tx) => writeNote(tx, { ...of, note: newId(at), kind, text }, byOlwen(minutes)));
  await begin((tx) => takeCase(tx, { ...of, officer: olwen }, byOlwen(1)));
  await note('internal', 'The caller was rude', 2);
  await note('public', 'Dear Ann, we have ordered a plank', 3);
  await begin((tx) => performAction(tx, { ...of, action: 'send', note: 'Bring two' }, byOlwen(4)));
  const second = await begin((tx) => openRequest(tx, { ...asking(), join: first.reference }, byAnybody(5)));
  await note('public', 'The crew comes on Friday', 6);
  await begin((tx) => closeCase(tx, { ...of, outcome: 'mended' }, byOlwen(7)));
  await begin((tx) => reopenCase(tx, { ...of, why: 'Olwen saw it' }, byOlwen(8)));
  return { first, second };
}
const stepsOf = async (request: Uuid) =>
  ((await begin((tx) => publicStory(tx, request)))?.cases[0]?.steps ?? []).map(
    ({ step, at: when, ...rest }) => [step, when.since(at).total('minutes'), ...Object.values<unknown>(rest)],
  );

test('who asked sees the steps, the public notes and the due date', async () => {
  const { first } = await worked();
  assert.deepEqual(await stepsOf(first.request), [
    ['received', 0],
    ['note', 3, 'Dear Ann, we have ordered a plank'],
    ['status', 4, 'with-crew'],
    ['note', 6, 'The crew comes on Friday'],
    ['closed', 7, 'done', 'mended'],
    ['reopened', 8, 'received'],
  ]);
  const story = await begin((tx) => publicStory(tx, first.request));
  assert.equal(story?.reference, first.reference);
  const [served] = story.cases;
  assert.deepEqual(
    [
      served?.how,
      served?.status,
      served?.closing,
      served?.requests,
      served?.dueAt?.toString(),
      served?.dueSteps,
    ],
    ['opened', 'received', null, 2, bench.due?.at.toString(), [{ step: 'received', at: at.toString() }]],
  );
});

test('who joined sees what happened since, not what was written to others before', async () => {
  const { second } = await worked();
  assert.deepEqual((await stepsOf(second.request)).slice(0, 3), [
    ['received', 5],
    ['joined', 5],
    ['note', 6, 'The crew comes on Friday'],
  ]);
});

test('never an internal note, an officer, a reason or somebody else', async () => {
  const { first, second } = await worked();
  for (const { request } of [first, second]) {
    const told = JSON.stringify(await begin((tx) => publicStory(tx, request)));
    for (const hidden of ['rude', 'Bring two', 'Olwen', 'Pritchard', 'example.org', olwen, 'parks'])
      assert.ok(!told.includes(hidden), hidden);
  }
});

test('a closed case says its outcome and when', async () => {
  const { request, case: id } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'listed' }, byOlwen(7)));
  const story = await begin((tx) => publicStory(tx, request));
  assert.deepEqual(story?.cases[0]?.closing, { outcome: 'listed', at: later(7) });
});

test('a long history is told whole', async () => {
  const { request, case: id } = await begin((tx) => report(tx));
  await begin(async (tx) => {
    for (let count = 1; count <= 210; count += 1)
      await performAction(tx, { case: id, action: 'look-at' }, byOlwen(count));
    await performAction(tx, { case: id, action: 'send' }, byOlwen(211));
  });
  assert.deepEqual(await stepsOf(request), [
    ['received', 0],
    ['status', 211, 'with-crew'],
  ]);
});

test('another council has no such story', async () => {
  const { request } = await begin((tx) => report(tx));
  assert.equal(await begin((tx) => publicStory(tx, request), saltby), undefined);
});
