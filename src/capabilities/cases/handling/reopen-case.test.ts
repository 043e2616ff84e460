import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { byOlwen, later, olwen, park, refused, report } from '../cast.setting.ts';
import { caseOf, closeCase, reopenCase } from '../index.ts';

const { begin } = await park();

async function closed(): Promise<Uuid> {
  const { case: id } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(5)));
  return id;
}
const reopen = (id: Uuid, why = 'Broken again') =>
  begin((tx) => reopenCase(tx, { case: id, why }, byOlwen(9)));

test('reopening-clears: end, outcome and retention go; who, why and when remain in the ledger', async () => {
  const id = await closed();
  await reopen(id);
  const found = await begin((tx) => caseOf(tx, id));
  assert.deepEqual([found?.status, found?.closing], ['received', null]);
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual([entry?.type, entry?.actor, entry?.at], ['case.reopened', olwen, later(9)]);
  assert.deepEqual(entry?.detail, { why: 'Broken again' });
  assert.deepEqual(entry.data, {
    revision: 3,
    status: 'received',
    outcome: 'mended',
    closedAt: later(5).toString(),
    keepUntil: '2029-11-17',
  });
});

test('reopening-clears: a case closes again with another outcome, as if it were the first time', async () => {
  const id = await closed();
  await reopen(id);
  await begin((tx) => closeCase(tx, { case: id, outcome: 'listed' }, byOlwen(20)));
  const found = await begin((tx) => caseOf(tx, id));
  assert.deepEqual(found?.closing, { outcome: 'listed', at: later(20), keepUntil: null, keptFrom: null });
});

test('reopening needs a reason', async () => {
  await refused(reopen(await closed(), ''), 'case.needs-note');
});

test('an open case cannot be reopened, so twice is once', async () => {
  const id = await closed();
  await reopen(id);
  await refused(reopen(id), 'case.is-open');
});

test('of two who reopen it at the same moment, one does', async () => {
  const id = await closed();
  const results = await Promise.allSettled([reopen(id), reopen(id)]);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
});

test('a case of another council does not exist', async () => {
  const id = await closed();
  await refused(
    begin((tx) => reopenCase(tx, { case: id, why: 'x' }, byOlwen()), saltby),
    'case.not-found',
  );
});
