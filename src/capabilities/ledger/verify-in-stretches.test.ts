import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { newId } from '#platform/chance';
import { act, asOwner, testDatabase } from '#test/database';
import { append, eventType, seal, verify, verifyInStretches } from './index.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const counted = eventType('case.counted', { subject: 'case', data: z.object({ number: z.int() }) });

test('a ledger of many seals is verified in many short transactions, and damage in the last is found', async () => {
  const { begin, urls } = await testDatabase();
  // One writes alone here, so that nothing needs to wait for the transactions of other tests.
  await asOwner(urls, (owner) =>
    owner.query(
      `create or replace function platform.horizon() returns xid8 language sql stable return '9000000000'::xid8`,
    ),
  );
  for (let number = 1; number <= 45; number += 1) {
    await begin((tx) => append(tx, counted({ subject: newId(at), data: { number } }), act(at)));
    await begin((tx) => seal(tx, 'event', at));
  }
  let begun = 0;
  const counting: typeof begin = async (work) => {
    begun += 1;
    return begin(work);
  };
  const verdict = await verifyInStretches(counting);
  assert.deepEqual(verdict, await begin(verify));
  assert.deepEqual([verdict.seals, verdict.rows, verdict.damage], [45, 45, []]);
  assert.ok(begun >= 5, String(begun));

  await asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query(`update ledger.event set data = '{"number": 0}' where data = '{"number": 44}'`);
    await owner.query(`delete from ledger.seal where number = 21`);
  });
  const { damage } = await verifyInStretches(begin);
  assert.deepEqual(
    damage.map(({ at: where, what }) => `${what} at ${where}`),
    ['seal-missing at seal 22', 'row-inserted at seal 22', 'row-changed at seal 44'],
  );
});
