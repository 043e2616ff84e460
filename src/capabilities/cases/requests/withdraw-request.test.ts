import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { asking, byAnybody, byOlwen, later, park, refused, report } from '../cast.setting.ts';
import {
  caseOf,
  closeCase,
  openRequest,
  performAction,
  publicStory,
  queuePage,
  reportsOn,
  withdrawRequest,
} from '../index.ts';

const { begin } = await park();
const withdraw = (id: Uuid, request: Uuid, minutes = 2) =>
  begin((tx) => withdrawRequest(tx, { case: id, request, in: ['received'] }, byAnybody(minutes)));

test('a request alone leaves its case without any, marked until it is closed', async () => {
  const { case: id, request } = await begin((tx) => report(tx));
  assert.deepEqual(await withdraw(id, request), { othersLeft: false });
  assert.deepEqual((await begin((tx) => caseOf(tx, id)))?.newAnswerSince, later(2));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(3)));
  assert.equal((await begin((tx) => caseOf(tx, id)))?.newAnswerSince, null);
});

test('others whose requests the case serves keep it open, and it counts theirs alone', async () => {
  const { case: id, request, reference } = await begin((tx) => report(tx));
  const other = await begin((tx) => openRequest(tx, { ...asking(), join: reference }, byAnybody(1)));
  assert.deepEqual(await withdraw(id, request), { othersLeft: true });
  const found = await begin((tx) => caseOf(tx, id));
  assert.equal(found?.closing, null);
  assert.equal(found.newAnswerSince, null);
  const sight = { classes: ['parks:public'] };
  const lines = await begin((tx) => queuePage(tx, sight, { queue: 'parks', most: 100 }));
  assert.equal(lines.find((line) => line.id === id)?.requests, 1);
  const reports = await begin((tx) => reportsOn(tx, { case: id }));
  assert.deepEqual(
    reports.map(({ how }) => how),
    ['withdrew', 'joined'],
  );
  assert.deepEqual(await withdraw(id, other.request, 3), { othersLeft: false });
});

test('whoever took their request back reads nothing of what happened after', async () => {
  const { case: id, request, reference } = await begin((tx) => report(tx));
  await begin((tx) => openRequest(tx, { ...asking(), join: reference }, byAnybody(1)));
  await withdraw(id, request);
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen(3)));
  const story = await begin((tx) => publicStory(tx, request));
  assert.deepEqual(
    story?.cases[0]?.steps.map(({ step }) => step),
    ['received', 'withdrawn'],
  );
});

test('twice is once, and two at a time are one', async () => {
  const { case: id, request } = await begin((tx) => report(tx));
  const both = await Promise.all([withdraw(id, request), withdraw(id, request)]);
  assert.equal(both.filter(Boolean).length, 1);
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.equal(entries.filter(({ type }) => type === 'request.withdrawn').length, 1);
});

test('it is refused in another status, of a closed case, and of one that the request has nothing to do with', async () => {
  const { case: id, request } = await begin((tx) => report(tx));
  const other = await begin((tx) => report(tx));
  await refused(withdraw(id, other.request), 'case.not-withdrawable');
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()));
  await refused(withdraw(id, request), 'case.not-withdrawable');
  await begin((tx) => closeCase(tx, { case: other.case, outcome: 'mended' }, byOlwen()));
  await refused(withdraw(other.case, other.request), 'case.not-withdrawable');
});

test('a case of another council does not exist', async () => {
  const { case: id, request } = await begin((tx) => report(tx));
  await refused(
    begin((tx) => withdrawRequest(tx, { case: id, request, in: ['received'] }, byAnybody()), saltby),
    'case.not-found',
  );
});
