import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { act, saltby } from '#test/database';
import {
  asking,
  bench,
  benches,
  byAnybody,
  byOlwen,
  later,
  olwen,
  park,
  reference,
  refused,
  report,
} from '../cast.setting.ts';
import {
  caseOf,
  closeCase,
  followCase,
  followedAs,
  openRequest,
  publicStory,
  relatedCases,
  reportsOn,
} from '../index.ts';

const { begin } = await park();
const parks = { classes: ['parks:public'] };
const follow = (id: Uuid, followUp = 'review', open = bench) =>
  begin((tx) =>
    followCase(tx, { ...benches, case: id, followUp, reference: reference(), open }, byOlwen(30)),
  );

const last = async (of: Uuid) => (await begin((tx) => timelineOf(tx, { case: of }, 1)))[0];

async function closed() {
  const opened = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byOlwen(5)));
  return opened;
}

test('a case follows a closed one for the same people, and the closed one stays closed', async () => {
  const { case: id, request } = await closed();
  const before = await begin((tx) => caseOf(tx, id));
  const next = await follow(id);
  const [one] = await begin((tx) => reportsOn(tx, { case: next }));
  assert.deepEqual([one?.id, one?.how, one?.participants[0]?.name], [request, 'followed', 'Ann Pritchard']);
  assert.deepEqual(await begin((tx) => caseOf(tx, id)), before);
  assert.equal((await begin((tx) => caseOf(tx, next)))?.status, 'received');
});

test('both cases know of one another, as far as the person sees them', async () => {
  const { case: id } = await closed();
  const next = await follow(id, 'review', { ...bench, sight: 'woods:public' });
  const both = { classes: ['parks:public', 'woods:public'] };
  const seen = async (from: Uuid, sight = both) =>
    (await begin((tx) => relatedCases(tx, sight, from))).map((one) => [one.id, one.followUp, one.isLater]);
  assert.deepEqual(await seen(id), [[next, 'review', true]]);
  assert.deepEqual(await seen(next), [[id, 'review', false]]);
  assert.deepEqual(await seen(id, parks), []);
  assert.deepEqual(await begin((tx) => relatedCases(tx, both, id), saltby), []);
});

test('the ledger tells of it on both', async () => {
  const { case: id } = await closed();
  const next = await follow(id);
  assert.equal((await last(id))?.type, 'case.continued');
  assert.equal((await last(next))?.type, 'case.followed');
});

test('whoever asked reads both as one story, the second from when it followed', async () => {
  const { case: id, request } = await closed();
  await follow(id);
  const story = await begin((tx) => publicStory(tx, request));
  assert.deepEqual(
    story?.cases.map(({ how, steps }) => [how, steps[0]?.step, steps[0]?.at.toString()]),
    [
      ['opened', 'received', later(0).toString()],
      ['followed', 'followed', later(30).toString()],
    ],
  );
});

test('followed twice in one way, or twice at a time, is once; in another way it is another case', async () => {
  const { case: id } = await closed();
  const [one, other] = await Promise.all([follow(id), follow(id)]);
  assert.equal(one, other);
  assert.equal(await follow(id), one);
  assert.notEqual(await follow(id, 'appeal'), one);
  assert.deepEqual((await begin((tx) => followedAs(tx, id))).toSorted(), ['appeal', 'review']);
  assert.deepEqual(await begin((tx) => followedAs(tx, one)), ['review']);
});

test('of many requests that a case serves, all are served by the one that follows', async () => {
  const opened = await begin((tx) => report(tx));
  await begin((tx) => openRequest(tx, { ...asking(), join: opened.reference }, byAnybody(1)));
  const next = await follow(opened.case);
  assert.equal((await begin((tx) => reportsOn(tx, { case: next }))).length, 2);
});

test('a case of another council is followed by nothing', async () => {
  const { case: id } = await closed();
  const following = { ...benches, case: id, followUp: 'review', reference: reference(), open: bench };
  await refused(
    begin((tx) => followCase(tx, following, act(later(9), { kind: 'officer', id: olwen })), saltby),
    'case.not-found',
  );
});
