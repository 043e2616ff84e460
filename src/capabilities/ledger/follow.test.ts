import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { append, appendAll, eventType, follow, replay } from './index.ts';
import type { Handle } from './index.ts';
import type { LedgerTables } from './tables.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const counted = eventType('case.counted', { subject: 'case', data: z.object({ number: z.int() }) });

type Setting = Awaited<ReturnType<typeof testDatabase>>;

/** A database with so many events, one in each transaction, settled. */
async function events(count: number): Promise<Setting> {
  const setting = await testDatabase();
  for (let number = 1; number <= count; number += 1)
    await setting.begin((tx) => append(tx, counted({ subject: newId(at), data: { number } }), act(at)));
  const settled = () =>
    setting.begin(async (tx) => {
      const open = tables<LedgerTables>(tx).selectFrom('ledger.event').select('id');
      return (await open.where(sql<boolean>`tx >= platform.horizon()`).execute()).length === 0;
    });
  while (!(await settled())) await pause(5);
  return setting;
}

/** A follower that notes what it handles, in the database too, and fails at one number while `isBroken`. */
function listener(failsAt: number) {
  const listening = { heard: [] as number[], isBroken: true };
  const handleIn =
    (tx: Tx): Handle =>
    async (event) => {
      const number = counted.read(event)?.number ?? 0;
      await sql`insert into ledger.cursor (follower) values (${`heard ${String(number)}`})`.execute(
        tables<LedgerTables>(tx),
      );
      if (number === failsAt && listening.isBroken) throw new Refusal('case.not-found');
      listening.heard.push(number);
    };
  const turn = ({ begin }: Setting) =>
    begin((tx) => follow(tx, { follower: 'test', most: 10, now: at }, handleIn(tx)));
  return { listening, handleIn, turn };
}

const asideIn = ({ begin }: Setting) =>
  begin((tx) =>
    tables<LedgerTables>(tx)
      .selectFrom('ledger.set_aside')
      .select(['follower', 'type', 'code', 'tries'])
      .execute(),
  );

const traces = ({ begin }: Setting) =>
  begin(async (tx) => {
    const rows = tables<LedgerTables>(tx).selectFrom('ledger.cursor').select('follower');
    return (await rows.where('follower', 'like', 'heard%').orderBy('follower').execute()).map(
      ({ follower }) => follower,
    );
  });

test('an event that fails is tried again, and what came before it is kept', async () => {
  const setting = await events(3);
  const { listening, turn } = listener(2);
  const { more, stumbled } = await turn(setting);
  assert.deepEqual([more, stumbled?.tries, stumbled?.code], [false, 1, 'case.not-found']);
  assert.deepEqual(await traces(setting), ['heard 1'], 'nothing of the failed one is left');
  listening.isBroken = false;
  assert.equal((await turn(setting)).stumbled, undefined);
  assert.deepEqual(listening.heard, [1, 2, 3]);
});

test('an event that fails five times is set aside with its code, and the next come', async () => {
  const setting = await events(3);
  const { listening, turn } = listener(2);
  const tries: (number | undefined)[] = [];
  for (let times = 0; times < 5; times += 1) tries.push((await turn(setting)).stumbled?.tries);
  assert.deepEqual(tries, [1, 2, 3, 4, 5]);
  assert.deepEqual(await asideIn(setting), [
    { follower: 'test', type: 'case.counted', code: 'case.not-found', tries: 5 },
  ]);
  await turn(setting);
  assert.deepEqual(listening.heard, [1, 3]);
});

test('a replay handles what was set aside, once, and leaves what fails again', async () => {
  const setting = await events(3);
  const { listening, handleIn, turn } = listener(2);
  for (let times = 0; times < 6; times += 1) await turn(setting);
  const again = (minutes: number) =>
    setting.begin((tx) => {
      const now = at.add({ minutes });
      return replay(
        tx,
        { follower: 'test', most: 10, now, triedBefore: now.subtract({ minutes: 60 }) },
        handleIn(tx),
      );
    });
  await again(30);
  assert.equal((await asideIn(setting))[0]?.tries, 5, 'it is left in peace for an hour');
  await again(90);
  assert.equal((await asideIn(setting))[0]?.tries, 6);
  listening.isBroken = false;
  await again(180);
  await again(270);
  assert.deepEqual(await asideIn(setting), []);
  assert.deepEqual(listening.heard, [1, 3, 2]);
});

test('who follows behind another reads what that one has handled, and not what it has set aside', async () => {
  const setting = await events(3);
  const { turn } = listener(2);
  const heard: number[] = [];
  const behind = () =>
    setting.begin((tx) =>
      follow(tx, { follower: 'second', behind: 'test', most: 10, now: at }, async (event) => {
        heard.push(counted.read(event)?.number ?? 0);
      }),
    );
  await behind();
  assert.deepEqual(heard, [], 'the first has handled nothing yet');
  await turn(setting);
  await behind();
  assert.deepEqual(heard, [1]);
  for (let times = 0; times < 5; times += 1) await turn(setting);
  await behind();
  assert.deepEqual(heard, [1, 3]);
});

test('another council’s followers stumble over nothing of ours', async () => {
  const setting = await events(1);
  const { handleIn } = listener(1);
  const turn = await setting.begin(
    (tx) => follow(tx, { follower: 'test', most: 10, now: at }, handleIn(tx)),
    saltby,
  );
  assert.deepEqual(turn, { more: false, stumbled: undefined });
});

test('what is no news is passed over in one turn, and what comes after it is handled', async () => {
  const { begin } = await events(1);
  const old = { ...act(at.subtract({ hours: 1 })), request: 'test' };
  const brought = { ...act(at), request: 'brought in' };
  const happening = (number: number) => counted({ subject: newId(at), data: { number } });
  const told = Array.from({ length: 40 }, (_, number) => ({
    happening: happening(number + 2),
    act: number % 2 === 0 ? old : brought,
  }));
  await begin((tx) => appendAll(tx, told));
  await begin((tx) => append(tx, happening(42), act(at)));
  const heard: number[] = [];
  const without = { before: at, request: 'brought in' };
  const turn = () =>
    begin((tx) =>
      follow(
        tx,
        { follower: 'test', most: 10, now: at, without },
        async (event) => void heard.push(counted.read(event)?.number ?? 0),
      ),
    );
  while (heard.length < 2) await turn();
  assert.deepEqual(heard, [1, 42]);
  assert.deepEqual(await turn(), { more: false, stumbled: undefined });
});
