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
  casesNear,
  closeCase,
  findCase,
  followCase,
  mergedWith,
  mergeCases,
  openRequest,
  openSubCase,
  ownCounts,
  placeHold,
  planMerging,
  publicStory,
  queueCounts,
  queuePage,
  reportsOn,
  separateCase,
  writeNote,
  writeReply,
} from '../index.ts';
import { newId } from '#platform/chance';

const { begin } = await park();
const parks = { classes: ['parks:public'] };
const pin = { service: benches.service, version: benches.version };

async function two(sight = 'parks:public') {
  const stays = await begin((tx) => report(tx, { sight }));
  const goes = await begin((tx) => report(tx, { sight }));
  return { stays, goes };
}

const merge = async (goes: Uuid, stays: Uuid, minutes = 10) =>
  begin((tx) => mergeCases(tx, { case: goes, with: stays }, byOlwen(minutes)));

const note = async (of: Uuid, text: string, minutes: number) =>
  begin((tx) =>
    writeNote(tx, { case: of, note: newId(later(minutes)), kind: 'public', text }, byOlwen(minutes)),
  );

const told = async (request: Uuid) =>
  (await begin((tx) => publicStory(tx, request)))?.cases.map(({ id, steps }) => [
    id,
    ...steps.map((step) => ('text' in step ? step.text : step.step)),
  ]);

test('a merged case leaves every list, and the one that stays serves both requests', async () => {
  const { stays, goes } = await two('parks:lists');
  const seen = { classes: ['parks:lists'], officer: olwen };
  await merge(goes.case, stays.case);
  const page = await begin((tx) => queuePage(tx, seen, { most: 10 }));
  assert.deepEqual(
    page.map(({ id, requests }) => [id, requests]),
    [[stays.case, 2]],
  );
  const [counted] = await begin((tx) => queueCounts(tx, seen, { queues: ['parks'], now: later(0) }));
  assert.equal(counted?.open.count, 1);
  const near = await begin((tx) =>
    casesNear(tx, {
      services: ['broken-bench'],
      since: later(-1),
      point: { easting: 412_000, northing: 301_001 },
      within: 5,
    }),
  );
  assert.ok(near.some(({ id }) => id === stays.case));
  assert.ok(!near.some(({ id }) => id === goes.case));
  assert.equal((await begin((tx) => ownCounts(tx, { officer: olwen, before: later(0) }))).assigned, 0);
});

test('the references of a merged case, and of a chain of them, lead to the one that stays', async () => {
  const { stays, goes } = await two();
  const third = await begin((tx) => report(tx));
  await merge(goes.case, stays.case);
  await merge(stays.case, third.case, 11);
  for (const one of [goes, stays, third])
    assert.equal((await begin((tx) => findCase(tx, parks, one.reference)))?.id, third.case);
  assert.equal((await begin((tx) => reportsOn(tx, { case: third.case }))).length, 3);
  const merged = await begin((tx) => mergedWith(tx, third.case));
  assert.deepEqual(
    merged.map((one) => [one.id, one.with.id]),
    [
      [goes.case, stays.case],
      [stays.case, third.case],
    ],
  );
});

test('nothing is changed on a merged case: who tries is told where to go on', async () => {
  const { stays, goes } = await two();
  await merge(goes.case, stays.case);
  const refusal = await refused(
    begin((tx) => closeCase(tx, { case: goes.case, outcome: 'mended' }, byOlwen(11))),
    'case.is-merged',
  );
  assert.equal(String(refusal.facts['reference']).replace('-', ''), stays.reference);
});

test('a late reply, and a report that joins the old reference, come to the one that stays', async () => {
  const { stays, goes } = await two();
  await merge(goes.case, stays.case);
  const reply = { case: goes.case, request: goes.request, reply: newId(later(12)), text: 'It is worse now' };
  await begin((tx) => writeReply(tx, reply, byAnybody(12)));
  const joined = await begin((tx) => openRequest(tx, { ...asking(), join: goes.reference }, byAnybody(13)));
  assert.equal(joined.case, stays.case);
  assert.ok((await begin((tx) => caseOf(tx, stays.case)))?.newAnswerSince);
});

test('whoever asked for either reads one story that fits them', async () => {
  const { stays, goes } = await two();
  await note(goes.case, 'We came and looked', 2);
  await note(stays.case, 'Ours alone', 3);
  await merge(goes.case, stays.case);
  await note(stays.case, 'Mended on Monday', 11);
  assert.deepEqual(await told(goes.request), [
    [stays.case, 'received', 'We came and looked', 'merged', 'Mended on Monday'],
  ]);
  assert.deepEqual(await told(stays.request), [[stays.case, 'received', 'Ours alone', 'Mended on Monday']]);
});

test('both ledgers say so', async () => {
  const { stays, goes } = await two();
  await merge(goes.case, stays.case);
  const last = async (of: Uuid) => (await begin((tx) => timelineOf(tx, { case: of }, 1)))[0];
  assert.equal((await last(goes.case))?.type, 'case.merged');
  assert.equal((await last(stays.case))?.type, 'case.took-in');
  await begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(20)));
  assert.equal((await last(goes.case))?.type, 'case.separated');
  assert.equal((await last(stays.case))?.type, 'case.gave-back');
});

test('twice is once, and of two who merge a pair crosswise one is refused', async () => {
  const { stays, goes } = await two();
  await Promise.all([merge(goes.case, stays.case), merge(goes.case, stays.case)]);
  await merge(goes.case, stays.case);
  assert.equal((await begin((tx) => mergedWith(tx, stays.case))).length, 1);
  const pair = await two();
  const crossed = await Promise.allSettled([
    merge(pair.goes.case, pair.stays.case),
    merge(pair.stays.case, pair.goes.case),
  ]);
  assert.deepEqual(crossed.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('what cannot be merged is refused, and the plan says so beforehand', async () => {
  const { stays, goes } = await two();
  const says = async (of: Uuid, into: Uuid) =>
    (await begin((tx) => planMerging(tx, { case: of, with: into, alike: [] })))?.obstacles;
  await refused(merge(goes.case, goes.case), 'case.merges-with-itself');
  const inner = await begin((tx) => report(tx, { sensitivity: 'internal' }));
  await refused(merge(inner.case, stays.case), 'case.merges-across-sensitivity');
  const above = await begin((tx) => report(tx));
  await begin((tx) =>
    openSubCase(tx, { ...bench, ...pin, parent: above.case, reference: reference() }, byOlwen()),
  );
  await refused(merge(above.case, stays.case), 'case.merges-sub-case');
  const held = await begin((tx) => report(tx));
  const hold = { case: held.case, holds: 'case', why: 'A claim', owner: olwen } as const;
  const reviewOn = Temporal.PlainDate.from('2027-01-01');
  await begin((tx) => placeHold(tx, { ...hold, reviewOn }, byOlwen()));
  await refused(merge(held.case, stays.case), 'case.merges-held');
  const done = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: done.case, outcome: 'mended' }, byOlwen()));
  assert.deepEqual(await says(done.case, stays.case), ['case.is-closed']);
  assert.deepEqual(await says(stays.case, done.case), ['case.merges-with-closed']);
  await begin((tx) =>
    followCase(
      tx,
      { ...pin, case: goes.case, followUp: 'review', reference: reference(), open: bench },
      byOlwen(),
    ),
  );
  assert.deepEqual(await says(goes.case, stays.case), ['case.merges-followed']);
  await refused(
    begin((tx) => mergeCases(tx, { case: stays.case, with: above.case, revision: 9 }, byOlwen())),
    'case.changed-meanwhile',
  );
});

test('the plan says what comes along', async () => {
  const { stays, goes } = await two();
  await begin((tx) => openRequest(tx, { ...asking(), join: goes.reference }, byAnybody(1)));
  await begin((tx) =>
    writeNote(tx, { case: goes.case, note: newId(later(2)), kind: 'internal', text: 'Seen' }, byOlwen(2)),
  );
  const plan = await begin((tx) => planMerging(tx, { case: goes.case, with: stays.case, alike: [] }));
  assert.deepEqual(plan, {
    obstacles: [],
    requests: 2,
    notes: 1,
    replies: 0,
    documents: 0,
    tasks: 0,
    merged: 0,
  });
});

test('two sub-cases of one case are merged, and their parent waits for the one that stays alone', async () => {
  const above = await begin((tx) => report(tx));
  const below = async () =>
    begin((tx) =>
      openSubCase(tx, { ...bench, ...pin, parent: above.case, reference: reference() }, byOlwen()),
    );
  const [goes, stays] = [await below(), await below()];
  await merge(goes, stays);
  const close = async (id: Uuid) =>
    begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(20)));
  await refused(close(above.case), 'case.has-open-sub-cases');
  await close(stays);
  await close(above.case);
});

test('a case of another council is merged with nothing', async () => {
  const { stays, goes } = await two();
  await refused(
    begin(
      (tx) =>
        mergeCases(tx, { case: goes.case, with: stays.case }, act(later(9), { kind: 'officer', id: olwen })),
      saltby,
    ),
    'case.not-found',
  );
});
