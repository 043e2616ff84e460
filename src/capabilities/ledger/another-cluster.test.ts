import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { newId } from '#platform/chance';
import { checkMigrations, settleIn } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, asOwner, saltby, testDatabase } from '#test/database';
import { source } from '#test/postgres';
import { append, books, eventType, follow, replay, seal, verify } from './index.ts';
import type { Handle } from './index.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const counted = eventType('case.counted', { subject: 'case', data: z.object({ number: z.int() }) });

type Setting = Awaited<ReturnType<typeof testDatabase>>;

const write = ({ begin }: Setting, number: number) =>
  begin((tx) => append(tx, counted({ subject: newId(at), data: { number } }), act(at)));

/** A follower that notes each number it is told of, and cannot handle one of them. */
function listener({ begin }: Setting) {
  const heard: number[] = [];
  const listening = { isBroken: true };
  const handle: Handle = async (event) => {
    const number = counted.read(event)?.number ?? 0;
    if (number === 2 && listening.isBroken) throw new Refusal('case.not-found');
    heard.push(number);
  };
  const turn = (most = 10) => begin((tx) => follow(tx, { follower: 'test', most, now: at }, handle));
  const again = () => {
    const now = at.add({ hours: 2 });
    return begin((tx) => replay(tx, { follower: 'test', most: 10, now, triedBefore: now }, handle));
  };
  return { heard, listening, turn, again };
}

/** The database as it is when it was brought from a cluster whose numbers were far higher. */
async function bringFromAfar({ urls }: Setting): Promise<void> {
  const far = 5_000_000_000;
  await asOwner(urls, async (owner) => {
    await owner.query(`create or replace function platform.home_cluster() returns text language sql stable parallel safe
      return 'far away'`);
    for (const authority of [1, 2]) {
      await owner.query(`select set_config('moothall.authority', $1, false)`, [String(authority)]);
      for (const [table, column] of [
        ['event', 'tx'],
        ['look', 'tx'],
        ['cursor', 'tx'],
        ['set_aside', 'tx'],
      ])
        await owner.query(
          `update ledger.${String(table)} set ${String(column)} = (${String(column)}::text::bigint + $1)::text::xid8`,
          [far],
        );
    }
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(5);
}

test('a database that was brought from another cluster is not served before it has settled in', async () => {
  const setting = await testDatabase();
  await checkMigrations(setting.database, source);
  await bringFromAfar(setting);
  await assert.rejects(checkMigrations(setting.database, source), { code: 'database.moved' });
  await asOwner(setting.urls, settleIn);
  await checkMigrations(setting.database, source);
});

test('across a move to another cluster a follower misses nothing and is told nothing twice', async () => {
  const setting = await testDatabase();
  const { heard, listening, turn, again } = listener(setting);
  for (let number = 1; number <= 5; number += 1) await write(setting, number);
  // One is set aside, one is handled; two are left to be read after the move.
  await until(async () => {
    await turn(1);
    return heard.includes(3);
  });
  await setting.begin(
    (tx) => append(tx, counted({ subject: newId(at), data: { number: 0 } }), act(at)),
    saltby,
  );
  await bringFromAfar(setting);
  const settled = await asOwner(setting.urls, settleIn);
  assert.ok(Number(settled?.raisedBy) > 4_000_000_000, JSON.stringify(settled));

  await turn();
  assert.deepEqual(heard, [1, 3, 4, 5], 'what was there before has settled at once');
  const numbers = Array.from({ length: 60 }, (_none, place) => 10 + place);
  const writers = Promise.all(
    Array.from({ length: 6 }, async (_none, writer) => {
      for (const number of numbers.filter((one) => one % 6 === writer)) await write(setting, number);
    }),
  );
  await until(async () => {
    await turn(7);
    return heard.length >= 64;
  });
  await writers;
  await turn();
  listening.isBroken = false;
  await again();
  assert.deepEqual(
    heard.toSorted((one, other) => one - other),
    [1, 2, 3, 4, 5, ...numbers],
  );
});

test('what was sealed before a move stays sealed, and the next seal comes after it', async () => {
  const setting = await testDatabase();
  for (let number = 1; number <= 3; number += 1) await write(setting, number);
  const sealAll = async (rows: number) => {
    for (let left = rows; left > 0;)
      for (const book of books) left -= await setting.begin((tx) => seal(tx, book, at));
  };
  // Numbers are part of what is sealed, so that here the move comes first.
  await bringFromAfar(setting);
  await asOwner(setting.urls, settleIn);
  await sealAll(3);
  await write(setting, 4);
  await sealAll(1);
  const { rows, damage } = await setting.begin(verify);
  assert.deepEqual({ rows, damage }, { rows: 4, damage: [] });
});

test('who settles in a second time changes nothing', async () => {
  const setting = await testDatabase();
  await write(setting, 1);
  await bringFromAfar(setting);
  await asOwner(setting.urls, settleIn);
  assert.equal(await asOwner(setting.urls, settleIn), undefined);
});
