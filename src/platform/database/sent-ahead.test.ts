import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testDatabase, thornmere } from '#test/database';
import { closeDatabase, openDatabase, sendAhead, sentAhead, sql, tables, transaction } from './index.ts';
import type { Tx } from './index.ts';

const raw = (tx: Tx) => tables<Record<string, never>>(tx);
const follow = (tx: Tx, name: string) =>
  sql`insert into ledger.cursor (follower) values (${name})`.execute(raw(tx));

for (const pooled of [false, true])
  describe(pooled ? 'behind a pooler' : 'on a line of its own', async () => {
    const { urls } = await testDatabase();
    const database = openDatabase({ url: urls.application, connections: 2, name: 'test', pooled });
    after(() => closeDatabase(database));
    const begin = <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, thornmere, work);
    const followers = async () =>
      begin(async (tx) => {
        const asked = sql<{ follower: string }>`select follower from ledger.cursor order by 1`;
        return (await asked.execute(raw(tx))).rows.map(({ follower }) => follower);
      });

    test('a write that nobody waits for is done in its place, before what is asked after it', async () => {
      const seen = await begin(async (tx) => {
        sendAhead(tx, follow(tx, 'first'));
        const { rows } = await sql`select from ledger.cursor where follower = 'first'`.execute(raw(tx));
        return rows.length;
      });
      assert.equal(seen, 1);
      assert.deepEqual(await followers(), ['first']);
    });

    test('its failure undoes the transaction, and is what is thrown', async () => {
      await assert.rejects(
        begin(async (tx) => {
          await follow(tx, 'second');
          sendAhead(tx, follow(tx, 'first'));
          return 'acknowledged';
        }),
        /duplicate key/,
      );
      assert.deepEqual(await followers(), ['first']);
    });

    test('what failed because of it does not hide it', async () => {
      await assert.rejects(
        begin(async (tx) => {
          sendAhead(tx, follow(tx, 'first'));
          await follow(tx, 'third');
        }),
        /duplicate key/,
      );
    });

    test('what it failed because of is not hidden by it', async () => {
      await assert.rejects(
        begin(async (tx) => {
          const failing = sql`select 1 / 0`.execute(raw(tx));
          sendAhead(tx, follow(tx, 'fourth'));
          await failing;
        }),
        /division by zero/,
      );
    });

    test('whoever wants to know how it went can wait for it', async () => {
      await assert.rejects(
        begin(async (tx) => {
          sendAhead(tx, follow(tx, 'first'));
          await assert.rejects(sentAhead(tx), /duplicate key/);
          await follow(tx, 'fifth');
        }),
        /aborted/,
      );
    });
  });
