import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '#test/database';
import { insertAll, sql, tables } from './index.ts';
import type { Generated, Tx } from './index.ts';

type Detail = {
  authority_id: Generated<number>;
  event_id: string;
  salt: Buffer;
  value: string;
};

const { begin } = await testDatabase();
const id = (number: number) => `0199f3c5-7a00-7000-8000-00000000000${String(number)}`;
const salt = Buffer.from('00ff5c22', 'hex');

const kept = (tx: Tx) =>
  sql<Detail>`select event_id, salt, value from ledger.detail order by event_id`
    .execute(tables(tx))
    .then(({ rows }) => rows);

test('many rows are written as one is: bytes, JSON, quotation marks and what is not there', async () => {
  const values = [{ text: 'Said “no”, \\ and "never"\n', none: null }, ['one', 2], 'words'];
  const rows = values.map((value, number) => ({ event_id: id(number), salt, value: JSON.stringify(value) }));
  await begin((tx) => insertAll<Detail>(tx, { table: 'ledger.detail', rows }));
  const found = await begin(kept);
  assert.deepEqual(
    found.map(({ event_id, value }) => [event_id, value]),
    values.map((value, number) => [id(number), value]),
  );
  for (const row of found) assert.deepEqual(row.salt, salt);
});

test('no row is no statement', async () => {
  await begin((tx) => insertAll<Detail>(tx, { table: 'no.such-table', rows: [] }));
});

test('one that may not stand undoes all of them', async () => {
  const rows = [4, 4].map((number) => ({ event_id: id(number), salt, value: '1' }));
  await assert.rejects(
    begin((tx) => insertAll<Detail>(tx, { table: 'ledger.detail', rows })),
    /duplicate key/,
  );
  assert.equal((await begin(kept)).length, 3);
});
