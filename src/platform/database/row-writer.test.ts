import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testDatabase, thornmere } from '#test/database';
import { closeDatabase, openDatabase, rowWriter, sentAhead, sql, tables, transaction } from './index.ts';
import type { Tx } from './index.ts';

type Tables = {
  'ledger.cursor': { follower: string; moved_at: string | undefined };
  'platform.attempt': { bucket: string; window_at: string; count: number };
};
class Taken extends Error {}

const writeCursor = rowWriter<Tables, 'ledger.cursor'>('ledger.cursor');
const writeAttempt = rowWriter<Tables, 'platform.attempt'>('platform.attempt');
const writeMine = rowWriter<Tables, 'ledger.cursor'>('ledger.cursor', (error) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'cursor_pkey' ? new Taken() : error,
);
const raw = (tx: Tx) => tables<Record<string, never>>(tx);
const follow = (tx: Tx, follower: string) => writeCursor(tx, { follower, moved_at: undefined });
const attempt = (tx: Tx, bucket: string, count = 1) =>
  writeAttempt(tx, { bucket, window_at: '2026-11-22T09:00:00Z', count });

const named = async (tx: Tx) => {
  const asked = sql<{ name: string }>`select follower as name from ledger.cursor
    union all select concat(bucket, ' ', count) from platform.attempt order by name`;
  return (await asked.execute(raw(tx))).rows.map(({ name }) => name);
};

for (const pooled of [false, true])
  describe(pooled ? 'behind a pooler' : 'on a line of its own', async () => {
    const { urls } = await testDatabase();
    const database = openDatabase({ url: urls.application, connections: 1, name: 'test', pooled });
    after(() => closeDatabase(database));
    const begin = <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, thornmere, work);
    test('rows of several tables are there for whatever is asked after them, each of them once', async () => {
      const seen = await begin(async (tx) => {
        follow(tx, 'first');
        attempt(tx, 'door', 3);
        follow(tx, 'second');
        return named(tx);
      });
      assert.deepEqual(seen, ['door 3', 'first', 'second']);
      assert.deepEqual(await begin(named), seen);
    });

    test('the last rows go with the commit', async () => {
      await begin(async (tx) => follow(tx, 'third'));
      assert.ok((await begin(named)).includes('third'));
    });

    test('one that fails undoes the transaction and all that went with it', async () => {
      await assert.rejects(
        begin(async (tx) => {
          attempt(tx, 'window');
          follow(tx, 'first');
          return 'acknowledged';
        }),
        /duplicate key/,
      );
      assert.ok(!(await begin(named)).includes('window 1'));
    });

    test('a failure means what its row says that it means, and no other row’s failure does', async () => {
      await assert.rejects(
        begin(async (tx) => {
          attempt(tx, 'cellar');
          writeMine(tx, { follower: 'first', moved_at: undefined });
        }),
        Taken,
      );
      await assert.rejects(
        begin(async (tx) => {
          attempt(tx, 'door');
          writeMine(tx, { follower: 'fourth', moved_at: undefined });
        }),
        /attempt_pkey/,
      );
    });

    test('what a transaction that failed had still to write is written by nobody', async () => {
      await assert.rejects(
        begin(async (tx) => {
          follow(tx, 'nobody');
          throw new Error('half-way');
        }),
        /half-way/,
      );
      await begin(async (tx) => follow(tx, 'fifth'));
      const seen = await begin(named);
      assert.deepEqual([seen.includes('nobody'), seen.includes('fifth')], [false, true]);
    });

    test('what is undone to a savepoint is undone, also where it had not left', async () => {
      await begin(async (tx) => {
        follow(tx, 'before');
        await sql`savepoint here`.execute(raw(tx));
        follow(tx, 'within');
        await sql`rollback to savepoint here`.execute(raw(tx));
        follow(tx, 'behind');
        await sentAhead(tx);
      });
      const seen = await begin(named);
      assert.deepEqual(
        ['before', 'within', 'behind'].map((name) => seen.includes(name)),
        [true, false, true],
      );
    });
  });
