import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import {
  ann,
  asking,
  bench,
  benches,
  byAnybody,
  byOlwen,
  later,
  mailbox,
  olwen,
  park,
  report,
} from '../cast.setting.ts';
import { isHeld } from '../holds/is-held.ts';
import {
  mergeCases,
  openRequest,
  placeHold,
  projectVersion,
  publicStory,
  reportsOn,
  separateCase,
  withdrawRequest,
  writeNote,
} from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const gwen = { ...ann, name: 'Gwen Prosser', email: mailbox('gwen.prosser@example.org') };

const merge = async (goes: Uuid, stays: Uuid) =>
  begin((tx) => mergeCases(tx, { case: goes, with: stays, alike: ['broken-swing'] }, byOlwen(10)));

const hold = async (from: Uuid, holds: 'person' | 'service') => {
  const reviewOn = Temporal.PlainDate.from('2027-01-01');
  const placing = { case: from, holds, why: 'A claim', owner: olwen, reviewOn };
  await begin((tx) => placeHold(tx, placing, byOlwen(12)));
};

const isHeldNow = async (id: Uuid) =>
  begin(async (tx) =>
    tables<CasesTables>(tx)
      .selectFrom('cases.case as c')
      .select(isHeld(tx).as('held'))
      .where('c.id', '=', id)
      .executeTakeFirstOrThrow(),
  ).then(({ held }) => held);

/** Gwen joined the case that goes, and took it back. */
async function takenBack() {
  const [stays, goes] = [await begin((tx) => report(tx)), await begin((tx) => report(tx))];
  const own = { ...asking({ participants: [gwen] }), join: goes.reference };
  const { request } = await begin((tx) => openRequest(tx, own, byAnybody(1)));
  const taking = { case: goes.case, request, in: ['received'] };
  await begin((tx) => withdrawRequest(tx, taking, byAnybody(2)));
  return { stays, goes, request };
}

const reportOf = async (id: Uuid, request: Uuid) => {
  const reports = await begin((tx) => reportsOn(tx, { case: id }));
  const found = reports.find((one) => one.id === request);
  return found && [found.how, found.withdrawnAt?.toString()];
};

test('a request that was taken back comes along as that, and its story ends where it was taken back', async () => {
  const { stays, goes, request } = await takenBack();
  await merge(goes.case, stays.case);
  const note = { case: stays.case, note: newId(later(11)), kind: 'public', text: 'On Monday' } as const;
  await begin((tx) => writeNote(tx, note, byOlwen(11)));
  assert.deepEqual(await reportOf(stays.case, request), ['withdrew', later(2).toString()]);
  const story = await begin((tx) => publicStory(tx, request));
  assert.deepEqual(
    story?.cases.map(({ how, steps }) => [how, ...steps.map(({ step }) => step)]),
    [['withdrew', 'received', 'withdrawn']],
  );
  await begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(20)));
  assert.equal(await reportOf(stays.case, request), undefined);
  assert.deepEqual(await reportOf(goes.case, request), ['withdrew', later(2).toString()]);
});

test('a hold on somebody who took their request back holds the one that stays', async () => {
  const { stays, goes } = await takenBack();
  const hers = await begin((tx) =>
    openRequest(tx, { ...asking({ participants: [gwen] }), open: bench }, byAnybody(3)),
  );
  await merge(goes.case, stays.case);
  assert.equal(await isHeldNow(stays.case), false);
  await hold(hers.case, 'person');
  assert.equal(await isHeldNow(stays.case), true);
});

test('a hold on the service of a merged case holds the one that stays', async () => {
  const swings = { ...benches, service: 'broken-swing' };
  await begin((tx) => projectVersion(tx, swings, byOlwen()));
  const swing = async () =>
    begin((tx) => openRequest(tx, { ...asking(), service: swings.service, open: bench }, byAnybody(3)));
  const stays = await begin((tx) => report(tx));
  const [goes, held] = [await swing(), await swing()];
  await merge(goes.case, stays.case);
  assert.equal(await isHeldNow(stays.case), false);
  await hold(held.case, 'service');
  assert.equal(await isHeldNow(stays.case), true);
  await begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(20)));
  assert.equal(await isHeldNow(stays.case), false);
});
