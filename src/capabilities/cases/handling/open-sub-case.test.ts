import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import { explain } from '#platform/errors';
import { saltby } from '#test/database';
import { bench, benches, byOlwen, park, reference, refused, report } from '../cast.setting.ts';
import { caseOf, casesErrors, closeCase, openSubCase, reopenCase } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const { service, version } = benches;
const below = (parent: Uuid, authority?: typeof saltby) =>
  begin(
    (tx) => openSubCase(tx, { ...bench, service, version, parent, reference: reference() }, byOlwen()),
    authority,
  );
const close = (id: Uuid, outcome = 'mended') =>
  begin((tx) => closeCase(tx, { case: id, outcome }, byOlwen(5)));
const reopen = (id: Uuid) => begin((tx) => reopenCase(tx, { case: id, why: 'Again' }, byOlwen(6)));
const keepUntil = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.closing?.keepUntil?.toString();

async function family(): Promise<{ parent: Uuid; child: Uuid }> {
  const { case: parent } = await begin((tx) => report(tx));
  return { parent, child: await below(parent) };
}

test('children-block-closing: a case closes after its sub-cases', async () => {
  const { parent, child } = await family();
  const refusal = await refused(close(parent), 'case.has-open-sub-cases');
  assert.equal(
    explain(refusal, casesErrors, 'en').sentence,
    'A sub-case of this case is still open. Close it first.',
  );
  await close(child);
  await close(parent);
});

test('children-block-closing: opening a sub-case and closing its parent at the same moment leaves no open one behind', async () => {
  const { case: parent } = await begin((tx) => report(tx));
  const [opened, closed] = await Promise.allSettled([below(parent), close(parent)]);
  assert.notEqual(opened.status, closed.status);
});

test('children-block-closing: a sub-case is not reopened under a closed parent', async () => {
  const { parent, child } = await family();
  await close(child);
  await close(parent);
  await refused(reopen(child), 'case.parent-is-closed');
  await reopen(parent);
  await reopen(child);
});

test('sub-cases are one level deep, in the verb and in the database', async () => {
  const { parent, child } = await family();
  await refused(below(child), 'case.is-sub-case');
  const { case: other } = await begin((tx) => report(tx));
  const deeper = begin((tx) =>
    sql`insert into cases."case" (id, reference, parent_id, service, version, status, queue, sight, sensitivity, opened_at)
      select gen_random_uuid(), ${reference()}, ${child}, service, version, status, queue, sight, sensitivity, opened_at
      from cases."case" where id = ${other}`.execute(tables<CasesTables>(tx)),
  );
  await assert.rejects(deeper, /parent_id_parent_level_fkey/);
  assert.equal((await begin((tx) => caseOf(tx, child)))?.parent, parent);
});

test('retention-from-outcome: what counts from the parent’s closing is empty until the parent closes, and again when it reopens', async () => {
  const { parent, child } = await family();
  await close(child, 'with-main');
  assert.equal(await keepUntil(child), undefined);
  await close(parent);
  assert.equal(await keepUntil(child), '2027-11-17');
  await reopen(parent);
  assert.equal(await keepUntil(child), undefined);
});

test('closed-is-read-only: nothing opens below a closed case', async () => {
  const { case: parent } = await begin((tx) => report(tx));
  await close(parent);
  await refused(below(parent), 'case.is-closed');
});

test('a case of another council does not exist', async () => {
  const { parent } = await family();
  await refused(below(parent, saltby), 'case.not-found');
});
