import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { testDatabase } from '#test/database';
import { attempt, sql, tables, tryOut } from './index.ts';
import type { Tx } from './index.ts';

const { begin } = await testDatabase();
const set = async (tx: Tx, value: string) => {
  await sql`select set_config('moothall.tried', ${value}, true)`.execute(tables(tx));
};
const now = async (tx: Tx) =>
  (
    await sql<{ now: string | null }>`select current_setting('moothall.tried', true) as now`.execute(
      tables(tx),
    )
  ).rows[0]?.now;

test('what is attempted stays, and what throws leaves nothing and does not end the transaction', async () => {
  await begin(async (tx) => {
    assert.equal(await attempt(tx, async () => set(tx, 'kept')), undefined);
    const failure = await attempt(tx, async () => {
      await set(tx, 'lost');
      throw new Refusal('case.is-closed');
    });
    assert.equal(failure?.code, 'case.is-closed');
    assert.equal(await now(tx), 'kept');
  });
});

test('what is tried out leaves nothing, whether it could be done or not', async () => {
  await begin(async (tx) => {
    assert.equal(await tryOut(tx, async () => set(tx, 'tried')), undefined);
    assert.notEqual(await now(tx), 'tried');
    const failure = await tryOut(tx, async () => {
      await sql`select 1 / 0`.execute(tables(tx));
    });
    assert.equal(failure?.code, '22012');
    assert.notEqual(await now(tx), 'tried');
  });
});
