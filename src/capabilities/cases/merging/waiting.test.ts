import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { byAnybody, byOlwen, later, park, report } from '../cast.setting.ts';
import { lockRow } from '../handling/lock-case.ts';
import { mergeCases, separateCase, writeReply } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();

/** Two cases of which the one that stays has the lower identifier, or the higher. */
async function merged(staysFirst: boolean) {
  const two = [await begin((tx) => report(tx)), await begin((tx) => report(tx))];
  const [low, high] = two.toSorted((one, other) => (one.case < other.case ? -1 : 1));
  const [stays, goes] = staysFirst ? [low, high] : [high, low];
  if (!stays || !goes) throw new Error('two cases were reported');
  await begin((tx) => mergeCases(tx, { case: goes.case, with: stays.case }, byOlwen(10)));
  return { stays, goes };
}

const reply = async (to: Uuid, request: Uuid) =>
  begin((tx) =>
    writeReply(tx, { case: to, request, reply: newId(later(20)), text: 'Still there' }, byAnybody(20)),
  );

/** Until another transaction waits for this one. */
async function untilAwaited(tx: Tx): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*)::int as count from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
  for (;;) {
    const { rows } = await waiting.execute(tables<CasesTables>(tx));
    if (rows[0]?.count !== 0) return;
  }
}

for (const staysFirst of [true, false])
  test(`a late reply waits for a separation that does not wait for it${staysFirst ? '' : ', whichever case came first'}`, async () => {
    const { stays, goes } = await merged(staysFirst);
    let written: Promise<boolean> | undefined;
    await begin(async (tx) => {
      const [first, second] = [stays.case, goes.case].toSorted();
      await lockRow(tx, first ?? stays.case);
      written = reply(goes.case, goes.request);
      await untilAwaited(tx);
      await lockRow(tx, second ?? goes.case);
      await separateCase(tx, { case: goes.case }, byOlwen(40));
    });
    assert.equal(await written, true);
    const own = await begin((tx) =>
      tables<CasesTables>(tx)
        .selectFrom('cases.reply')
        .select('id')
        .where('case_id', '=', goes.case)
        .execute(),
    );
    assert.equal(own.length, 1);
  });
