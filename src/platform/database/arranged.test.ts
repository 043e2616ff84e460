import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby, testDatabase } from '#test/database';
import { arranged, rearranged, sql, tables } from './index.ts';
import type { Tx } from './index.ts';

const { begin } = await testDatabase();
const raw = (tx: Tx) => tables<Record<string, never>>(tx);
let readings = 0;

/** The closure days of Thornmere's offices, as a council arranges them. */
const days = (tx: Tx) =>
  arranged(tx, 'days', async () => {
    readings += 1;
    const { rows } = await sql<{
      why: string;
    }>`select why_en as why from calendars.closure order by closed_on`.execute(raw(tx));
    return rows.map(({ why }) => why);
  });

const close = (tx: Tx, day: string, why: string) =>
  sql`insert into calendars.closure (calendar, closed_on, why_en, why_cy)
    values ('office', ${day}, ${why}, ${why})`.execute(raw(tx));

test('what is arranged is read once, and again after every change', async () => {
  await begin((tx) => close(tx, '2026-12-24', 'Christmas Eve'));
  for (const _ of [1, 2, 3]) assert.deepEqual(await begin(days), ['Christmas Eve']);
  assert.equal(readings, 1);
  await begin((tx) => close(tx, '2026-12-29', 'Training'));
  for (const _ of [1, 2]) assert.deepEqual(await begin(days), ['Christmas Eve', 'Training']);
  assert.equal(readings, 2);
});

test('each council has its own', async () => {
  await begin((tx) => close(tx, '2026-12-30', 'Stocktaking'), saltby);
  assert.deepEqual(await begin(days, saltby), ['Stocktaking']);
  assert.deepEqual(await begin(days), ['Christmas Eve', 'Training']);
});

test('a change that came to nothing is seen by nobody, and by its own transaction when that says so', async () => {
  await assert.rejects(
    begin(async (tx) => {
      assert.equal((await days(tx)).length, 2);
      await close(tx, '2027-01-02', 'Snow');
      rearranged(tx);
      assert.equal((await days(tx)).length, 3);
      throw new Error('undone');
    }),
    /undone/,
  );
  assert.equal((await begin(days)).length, 2);
});
