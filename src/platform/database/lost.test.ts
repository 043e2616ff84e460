import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase, thornmere } from '#test/database';
import { closeDatabase, openDatabase, sql, tables, transaction } from './index.ts';
import type { Tx } from './index.ts';
import { openWeakLine } from '#test/weak-line';

const { urls } = await testDatabase();
const line = await openWeakLine(urls.application);
const broken = Promise.withResolvers<Error>();
const database = openDatabase({
  url: line.url,
  connections: 2,
  name: 'test',
  longestMilliseconds: 1_000,
  onBroken: broken.resolve,
});
after(async () => {
  await closeDatabase(database);
  line.close();
});

const raw = (tx: Tx) => tables<Record<string, never>>(tx);
const ask = () => transaction(database, thornmere, (tx) => sql`select 1`.execute(raw(tx)));

/** Nobody waits for a connection and none is held. */
function isAtRest(): boolean {
  const { totalCount, idleCount, waitingCount } = database.pool;
  return totalCount === idleCount && waitingCount === 0;
}

test('a connection that is lost between two statements costs its own transaction and nothing else', async () => {
  await assert.rejects(
    transaction(database, thornmere, async (tx) => {
      await sql`select 1`.execute(raw(tx));
      line.cut();
      await broken.promise;
      await sql`select 1`.execute(raw(tx));
    }),
    /Connection terminated|not queryable|ECONNRESET/,
  );
  await assert.rejects(ask());
  line.mend();
  await ask();
  assert.ok(isAtRest());
});

test('a server that falls silent is given up on, and asked anew', async () => {
  await ask();
  line.freeze();
  await assert.rejects(ask(), /Query read timeout|Connection terminated/);
  line.cut();
  line.mend();
  await ask();
  assert.ok(isAtRest());
});

for (const [what, statements] of [
  ['a statement', ['select pg_sleep(0.7)']],
  [
    'a transaction of many short statements',
    ['select pg_sleep(0.4)', 'select pg_sleep(0.4)', 'select pg_sleep(0.4)'],
  ],
] as const)
  test(`${what} that takes too long is ended, and the next one is served`, async () => {
    const slow = transaction(database, thornmere, async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(raw(tx));
    });
    // Between two statements it is the connection that is found to have ended.
    await assert.rejects(slow, /statement timeout|transaction timeout|not queryable/);
    await ask();
    assert.ok(isAtRest());
  });
