import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '#test/database';
import { prepared, sql } from './index.ts';
import type { Kysely } from './index.ts';

const { begin } = await testDatabase();
type Tables = { 'ledger.cursor': { follower: string } };
type Follower = { readonly follower: string };

test('a prepared statement says what is asked each time, in its place', async () => {
  let written = 0;
  const greet = prepared(
    (asked: { readonly who: string; readonly from: string | null }, db: Kysely<Tables>) => {
      written += 1;
      return db.selectNoFrom([
        sql<string>`${asked.who}::text`.as('who'),
        sql<string | null>`${asked.from}::text`.as('from'),
        sql<number>`${1}::integer`.as('always'),
      ]);
    },
  );
  const heard = await begin(async (tx) => [
    ...(await greet(tx, { who: 'Ann', from: 'Thornmere' })).rows,
    ...(await greet(tx, { from: null, who: "Bob's" })).rows,
  ]);
  assert.deepEqual(heard, [
    { who: 'Ann', from: 'Thornmere', always: 1 },
    { who: "Bob's", from: null, always: 1 },
  ]);
  assert.equal(written, 1);
});

test('it says how many rows it wrote', async () => {
  const follow = prepared(({ follower }: Follower, db: Kysely<Tables>) =>
    db
      .insertInto('ledger.cursor')
      .values({ follower })
      .onConflict((clash) => clash.doNothing()),
  );
  const twice = await begin(async (tx) => [
    (await follow(tx, { follower: 'first' })).numAffectedRows,
    (await follow(tx, { follower: 'first' })).numAffectedRows,
  ]);
  assert.deepEqual(twice, [1n, 0n]);
});

test('what is only known when it is asked cannot be reckoned with, or spread, while it is written', async () => {
  const reckoned = prepared(({ follower }: Follower, db: Kysely<Tables>) =>
    db.insertInto('ledger.cursor').values({ follower: `a ${follower}` }),
  );
  const folded = prepared(({ follower }: Follower, db: Kysely<Tables>) =>
    db.insertInto('ledger.cursor').values({ follower: JSON.stringify({ follower }) }),
  );
  const spread = prepared((asked: Follower, db: Kysely<Tables>) =>
    db.insertInto('ledger.cursor').values({ ...asked }),
  );
  await assert.rejects(
    begin((tx) => reckoned(tx, { follower: 'x' })),
    /not known while/,
  );
  await assert.rejects(
    begin((tx) => folded(tx, { follower: 'x' })),
    /not known while/,
  );
  await assert.rejects(
    begin((tx) => spread(tx, { follower: 'x' })),
    /name each value/,
  );
});
