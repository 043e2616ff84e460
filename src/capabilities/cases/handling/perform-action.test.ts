import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import { tables } from '#platform/database';
import { explain } from '#platform/errors';
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
  report,
} from '../cast.setting.ts';
import {
  caseOf,
  casesErrors,
  closeCase,
  openRequest,
  performAction,
  projectVersion,
  takeCase,
  writeNote,
} from '../index.ts';
import { newId } from '#platform/chance';
import { olwen, priya } from '../cast.setting.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const opened = async () => (await begin((tx) => report(tx))).case;
const statusOf = async (id: Awaited<ReturnType<typeof opened>>) =>
  (await begin((tx) => caseOf(tx, id)))?.status;

test('an action moves the case where its service says, and the ledger tells it', async () => {
  const id = await opened();
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen(3)));
  assert.equal(await statusOf(id), 'with-crew');
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual(
    [entry?.type, entry?.actor, entry?.at, entry?.data],
    [
      'case.acted',
      olwen,
      later(3),
      { revision: 2, action: 'send', from: 'received', to: 'with-crew', closes: false },
    ],
  );
});

test('an action without a target leaves the status as it is', async () => {
  const id = await opened();
  await begin((tx) => performAction(tx, { case: id, action: 'look-at' }, byOlwen()));
  assert.equal(await statusOf(id), 'received');
});

test('an action that does not start from where the case stands is refused', async () => {
  const id = await opened();
  for (const action of ['return', 'nonsense'])
    await refused(
      begin((tx) => performAction(tx, { case: id, action }, byOlwen())),
      'case.action-not-possible',
    );
});

test('an action that needs a note is refused without one, and keeps it apart from its event', async () => {
  const id = await opened();
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()));
  await refused(
    begin((tx) => performAction(tx, { case: id, action: 'return' }, byOlwen())),
    'case.needs-note',
  );
  await begin((tx) => performAction(tx, { case: id, action: 'return', note: 'Locked gate' }, byOlwen()));
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual(entry?.detail, { note: 'Locked gate' });
  assert.ok(!JSON.stringify(entry.data).includes('Locked'));
});

test('a case that changed meanwhile refuses, and says what changed', async () => {
  const id = await opened();
  await begin((tx) => takeCase(tx, { case: id, officer: priya }, byOlwen(1)));
  await begin((tx) =>
    writeNote(tx, { case: id, note: newId(at), kind: 'internal', text: 'Wet paint' }, byOlwen(2)),
  );
  const stale = begin((tx) => performAction(tx, { case: id, action: 'send', revision: 1 }, byOlwen(3)));
  const refusal = await refused(stale, 'case.changed-meanwhile');
  assert.equal(refusal.facts['changes'], 'case.assigned,case.noted');
  assert.deepEqual(
    [explain(refusal, casesErrors, 'en').sentence, explain(refusal, casesErrors, 'cy').sentence],
    [
      'While you were looking at this case, it was assigned and a note was written. Look at it again, then decide.',
      'Tra oeddech yn edrych ar yr achos hwn, cafodd ei aseinio, ysgrifennwyd nodyn. Edrychwch arno eto, yna penderfynwch.',
    ],
  );
  await begin((tx) => performAction(tx, { case: id, action: 'send', revision: 3 }, byOlwen(4)));
});

test('an action that is for some is refused to an officer who does not hold it, and closes for one who does', async () => {
  const actions = benches.actions.map((one) => ({ ...one, may: ['lead'] }));
  await begin((tx) => projectVersion(tx, { ...benches, version: 5, actions }, act(at)));
  const made = await begin((tx) => openRequest(tx, { ...asking(), version: 5, open: bench }, byAnybody()));
  const send = (holds?: readonly string[]) =>
    begin((tx) => performAction(tx, { case: made.case, action: 'send', holds }, byOlwen()));
  await refused(send(), 'case.action-not-possible');
  await refused(send(['worker']), 'case.action-not-possible');
  await send(['lead']);
  const closing = { case: made.case, outcome: 'mended' };
  await refused(
    begin((tx) => closeCase(tx, closing, byOlwen())),
    'case.action-not-possible',
  );
  await begin((tx) => closeCase(tx, { ...closing, holds: ['lead'] }, byOlwen()));
});

test('of two who act upon the same view at the same moment, one does', async () => {
  const id = await opened();
  const send = () => begin((tx) => performAction(tx, { case: id, action: 'send', revision: 1 }, byOlwen()));
  const results = await Promise.allSettled([send(), send()]);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await begin((tx) => caseOf(tx, id)))?.revision, 2);
});

test('a case of another council does not exist', async () => {
  const id = await opened();
  await refused(
    begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()), saltby),
    'case.not-found',
  );
});

test('version-pinned: a case goes by the version that it was opened under, whatever is published later', async () => {
  const id = await opened();
  const [, ...rest] = benches.actions;
  await begin((tx) => projectVersion(tx, { ...benches, version: 2, actions: rest }, act(at)));
  await begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen()));
  assert.equal(await statusOf(id), 'with-crew');
  const newer = await begin((tx) => openRequest(tx, { ...asking(), version: 2, open: bench }, byAnybody()));
  const send = begin((tx) => performAction(tx, { case: newer.case, action: 'send' }, byOlwen()));
  await refused(send, 'case.action-not-possible');
});

test('version-pinned: the database refuses a status of another version or service', async () => {
  const id = await opened();
  await begin((tx) =>
    projectVersion(
      tx,
      { ...benches, service: 'lost-dog', statuses: [{ status: 'found', ends: false }], actions: [] },
      act(at),
    ),
  );
  const stray = begin((tx) =>
    tables<CasesTables>(tx).updateTable('cases.case').set({ status: 'found' }).where('id', '=', id).execute(),
  );
  await assert.rejects(stray, /case_authority_id_service_version_status_ended_fkey/);
});
