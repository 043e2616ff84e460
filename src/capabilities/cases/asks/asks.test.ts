import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { act, saltby } from '#test/database';
import {
  asking,
  at,
  bench,
  benches,
  byAnybody,
  byOlwen,
  later,
  park,
  refused,
  rule,
} from '../cast.setting.ts';
import {
  answerAsk,
  askOf,
  asksOn,
  caseOf,
  closeCase,
  finishAsk,
  openAsks,
  openRequest,
  passOverdueAsks,
  performAction,
  projectVersion,
  reopenCase,
} from '../index.ts';
import type { AskPlan, ServiceVersion } from '../index.ts';

const version: ServiceVersion = {
  ...benches,
  version: 8,
  actions: benches.actions.map((one) => (one.action === 'send' ? { ...one, asks: 'joiner.job' } : one)),
};
const plan: AskPlan = { queue: 'woods', sight: 'woods:public', by: { at: later(60), steps: [] } };

const { begin } = await park();
await begin((tx) => projectVersion(tx, version, act(at)));

async function asked() {
  const request = { ...asking(), version: 8, open: bench };
  const { case: id } = await begin((tx) => openRequest(tx, request, byAnybody()));
  await begin((tx) => performAction(tx, { case: id, action: 'send', ask: plan }, byOlwen()));
  const [ask] = await begin((tx) => asksOn(tx, id));
  assert.ok(ask);
  return { case: id, ask: ask.id };
}
const stateOf = async (ask: Uuid) => (await begin((tx) => askOf(tx, ask)))?.state;
const queueOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.queue;
const answer = (ask: Uuid, how: 'accepted' | 'rejected', minutes = 30) =>
  begin((tx) => answerAsk(tx, { ask, answer: how, theirReference: 'J-77' }, byOlwen(minutes)));
const pass = (minutes: number) => begin((tx) => passOverdueAsks(tx, rule(minutes)));

test('external-actions-are-two-phase: an action asks, until when, and a yes leaves the case where it is', async () => {
  const { case: id, ask } = await asked();
  assert.equal(await stateOf(ask), 'requested');
  await answer(ask, 'accepted');
  assert.equal(await stateOf(ask), 'accepted');
  assert.equal(await queueOf(id), 'parks');
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual(
    [entry?.type, entry?.subject, entry?.data],
    ['ask.answered', ask, { asks: 'joiner.job', answer: 'accepted', theirReference: 'J-77' }],
  );
});

test('external-actions-are-two-phase: with a no the case goes to whoever looks after it then', async () => {
  const { case: id, ask } = await asked();
  await answer(ask, 'rejected');
  const found = await begin((tx) => caseOf(tx, id));
  assert.deepEqual([found?.queue, found?.sight, found?.status], ['woods', 'woods:public', 'with-crew']);
});

test('external-actions-are-two-phase: without an answer in time it is overdue, and the case taken back, once', async () => {
  const { case: id, ask } = await asked();
  await pass(59);
  assert.equal(await stateOf(ask), 'requested');
  await Promise.all([pass(60), pass(60)]);
  await pass(61);
  assert.equal(await stateOf(ask), 'overdue');
  assert.equal(await queueOf(id), 'woods');
  const types = (await begin((tx) => timelineOf(tx, { case: id }, 20))).map(({ type }) => type);
  assert.deepEqual(types.slice(0, 2), ['case.queued', 'ask.overdue']);
  assert.equal(types.filter((type) => type === 'ask.overdue').length, 1);
});

test('external-actions-are-two-phase: an answer that comes late is recorded, and moves nothing any more', async () => {
  const { case: id, ask } = await asked();
  await pass(60);
  const before = (await begin((tx) => caseOf(tx, id)))?.revision;
  await answer(ask, 'rejected', 90);
  assert.equal(await stateOf(ask), 'rejected');
  assert.equal((await begin((tx) => caseOf(tx, id)))?.revision, before);
});

test('the same answer twice, or twice at a time, is once; another one is refused', async () => {
  const { case: id, ask } = await asked();
  await Promise.all([answer(ask, 'accepted'), answer(ask, 'accepted')]);
  await answer(ask, 'accepted');
  await refused(answer(ask, 'rejected'), 'ask.is-answered');
  const types = (await begin((tx) => timelineOf(tx, { case: id }, 20))).map(({ type }) => type);
  assert.equal(types.filter((type) => type === 'ask.answered').length, 1);
});

test('closed-is-read-only: nobody waits for an answer about a closed case, and it takes the special permission to record one', async () => {
  const { case: id, ask } = await asked();
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(20)));
  await pass(60);
  assert.equal(await stateOf(ask), 'requested');
  await refused(answer(ask, 'rejected'), 'case.is-closed');
  const recording = { ask, answer: 'rejected', evenIfClosed: true } as const;
  await begin((tx) => answerAsk(tx, recording, byOlwen(90)));
  assert.equal(await stateOf(ask), 'rejected');
  assert.equal(await queueOf(id), 'parks');
});

test('an ask of another council does not exist', async () => {
  const { ask } = await asked();
  await refused(
    begin((tx) => answerAsk(tx, { ask, answer: 'accepted' }, byOlwen()), saltby),
    'ask.not-found',
  );
  assert.equal(await begin((tx) => askOf(tx, ask), saltby), undefined);
});

const finish = (ask: Uuid, minutes = 40) =>
  begin((tx) => finishAsk(tx, { ask, note: 'All done' }, byOlwen(minutes)));
const openOnes = async () =>
  (await begin((tx) => openAsks(tx, { asks: ['joiner.job'], most: 1_000 }))).map(({ id }) => id);

test('external-actions-are-two-phase: what was taken on is finished once, also without a yes before', async () => {
  const [{ ask, case: id }, other] = [await asked(), await asked()];
  await answer(ask, 'accepted');
  await Promise.all([finish(ask), finish(ask)]);
  await finish(other.ask);
  assert.deepEqual([await stateOf(ask), await stateOf(other.ask)], ['finished', 'finished']);
  const types = (await begin((tx) => timelineOf(tx, { case: id }, 20))).map(({ type }) => type);
  assert.deepEqual(types.slice(0, 2), ['ask.finished', 'ask.answered']);
  await answer(ask, 'accepted');
  await refused(answer(ask, 'rejected'), 'ask.is-answered');
});

test('external-actions-are-two-phase: what was rejected is not finished; what came late is finished all the same', async () => {
  const [no, late] = [await asked(), await asked()];
  await answer(no.ask, 'rejected');
  await refused(finish(no.ask), 'ask.is-answered');
  await pass(60);
  await finish(late.ask, 90);
  assert.equal(await stateOf(late.ask), 'finished');
});

test('what is expected of somebody outside is listed until it is rejected, finished or overdue, or the case closed', async () => {
  const [waits, taken, rejected, finished, closed] = await Promise.all([1, 2, 3, 4, 5].map(asked));
  assert.ok(waits && taken && rejected && finished && closed);
  await answer(taken.ask, 'accepted');
  await answer(rejected.ask, 'rejected');
  await finish(finished.ask);
  await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen(20)));
  const listed = await openOnes();
  assert.deepEqual(
    [waits, taken, rejected, finished, closed].map(({ ask }) => listed.includes(ask)),
    [true, true, false, false, false],
  );
  await begin((tx) => reopenCase(tx, { case: closed.case, why: 'Too early' }, byOlwen(21)));
  assert.ok((await openOnes()).includes(closed.ask));
  await pass(60);
  assert.deepEqual((await openOnes()).includes(waits.ask), false);
});

test('the list of what is expected goes on where it left off, whatever was asked', async () => {
  await Promise.all([1, 2, 3].map(asked));
  const asks = ['joiner.job', 'nobody.job'];
  const [first, second, more] = await begin((tx) => openAsks(tx, { asks, most: 2 }));
  assert.ok(first && second && more);
  const after = await begin((tx) => openAsks(tx, { asks, after: second, most: 2 }));
  assert.equal(after[0]?.id, more.id);
  assert.deepEqual(await begin((tx) => openAsks(tx, { asks: ['nobody.job'], most: 2 })), []);
  assert.deepEqual(await begin((tx) => openAsks(tx, { asks, most: 2 }), saltby), []);
});
