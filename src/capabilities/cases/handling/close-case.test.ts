import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import { saltby } from '#test/database';
import { byOlwen, later, park, refused, report } from '../cast.setting.ts';
import { caseOf, closeCase, performAction } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const opened = async () => (await begin((tx) => report(tx))).case;
const close = (id: Awaited<ReturnType<typeof opened>>, outcome = 'mended') =>
  begin((tx) => closeCase(tx, { case: id, outcome }, byOlwen(5)));

test('one-act-closing: closing sets status, outcome, end and retention at once', async () => {
  const id = await opened();
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended', note: 'New plank' }, byOlwen(5)));
  const found = await begin((tx) => caseOf(tx, id));
  assert.equal(found?.status, 'done');
  const keepUntil = Temporal.PlainDate.from('2029-11-17');
  assert.deepEqual(found.closing, { outcome: 'mended', at: later(5), keepUntil, keptFrom: 'closing' });
  const [closed, acted] = await begin((tx) => timelineOf(tx, { case: id }, 2));
  assert.deepEqual([closed?.type, acted?.type], ['case.closed', 'case.acted']);
  assert.deepEqual(acted?.detail, { note: 'New plank' });
});

test('one-act-closing: an action to a status that ends is the closing', async () => {
  const id = await opened();
  await begin((tx) => performAction(tx, { case: id, action: 'finish', outcome: 'listed' }, byOlwen()));
  assert.equal((await begin((tx) => caseOf(tx, id)))?.closing?.outcome, 'listed');
});

test('one-act-closing: without an outcome nothing closes', async () => {
  const id = await opened();
  await refused(close(id, ''), 'case.needs-outcome');
  await refused(
    begin((tx) => performAction(tx, { case: id, action: 'finish' }, byOlwen())),
    'case.needs-outcome',
  );
  assert.equal((await begin((tx) => caseOf(tx, id)))?.closing, null);
});

test('one-act-closing: the database knows no ended case without a closing, and no closing of an open case', async () => {
  const id = await opened();
  const half = begin((tx) =>
    tables<CasesTables>(tx)
      .updateTable('cases.case')
      .set({ status: 'done', ended: true })
      .where('id', '=', id)
      .execute(),
  );
  await assert.rejects(half, /case_authority_id_closing_id_fkey/);
  const other = begin((tx) =>
    sql`insert into cases.closing (case_id, service, version, outcome, closed_at, actor_kind)
      values (${id}, 'broken-bench', 1, 'mended', now(), 'system')`.execute(tables<CasesTables>(tx)),
  );
  await assert.rejects(other, /closing_authority_id_case_id_service_version_ended_fkey/);
  const unsaid = begin((tx) =>
    tables<CasesTables>(tx).updateTable('cases.case').set({ status: 'done' }).where('id', '=', id).execute(),
  );
  await assert.rejects(unsaid, /status_ended_fkey/);
});

test('retention-from-outcome: the outcome says how long, and what cannot be computed stays empty', async () => {
  for (const [outcome, until] of [
    ['mended', '2029-11-17'],
    ['listed', undefined],
    ['licensed', undefined],
  ] as const) {
    const id = await opened();
    await close(id, outcome);
    const found = await begin((tx) => caseOf(tx, id));
    assert.equal(found?.closing?.keepUntil?.toString(), until, outcome);
  }
});

test('version-pinned: an outcome that the case’s own version does not know is refused', async () => {
  await refused(close(await opened(), 'vanished'), 'case.outcome-unknown');
});

test('a case of another council does not exist', async () => {
  const id = await opened();
  const theirs = begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen()), saltby);
  await refused(theirs, 'case.not-found');
});

test('closing twice is once: the second is refused', async () => {
  const id = await opened();
  await close(id);
  await refused(close(id), 'case.is-closed');
});

test('of two who close it at the same moment, one does', async () => {
  const id = await opened();
  const both = await Promise.allSettled([close(id, 'mended'), close(id, 'listed')]);
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((one, other) => one.localeCompare(other)),
    ['fulfilled', 'rejected'],
  );
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.equal(entries.filter(({ type }) => type === 'case.closed').length, 1);
});
