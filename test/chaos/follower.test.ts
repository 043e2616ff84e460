import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { append, eventType } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { act, asOwner, testDatabase } from '#test/database';
import { chance } from '../../demo/chance.ts';
import { tidyUp } from '../running/ground.ts';
import { eventually } from '../running/processes.ts';
import { startFile } from '../running/program.ts';
import type { Program } from '../running/program.ts';
import { rowsOf } from './as-owner.ts';

const counted = eventType('case.counted', { subject: 'case', data: z.object({ number: z.int() }) });
const writers = 4;
const kills = 8;

const { begin, urls } = await testDatabase();
after(tidyUp);

await asOwner(urls, (owner) =>
  owner.query(`create table heard (place bigint generated always as identity, event uuid not null);
    grant select, insert on heard to moothall_application`),
);

/** Events without an end, in transactions that end in another order than they began. */
async function write(writer: number, until: AbortSignal): Promise<void> {
  const draw = chance('writers', writer);
  for (let number = 0; !until.aborted; number += 1) {
    // Slowly enough for a follower to be at their heels, where one that did not wait would miss an event.
    await pause(draw.between(30, 90));
    await begin(async (tx) => {
      const now = Temporal.Now.instant();
      await append(tx, counted({ subject: newId(now), data: { number } }), act(now));
      await pause(draw.between(0, 30));
    });
  }
}

const countOf = async (table: string) =>
  (await rowsOf<{ count: number }>(urls.owner, `select count(*)::int as count from ${table}`))[0]?.count ?? 0;

const caughtUp = async () =>
  eventually('a follower at their heels', async () => {
    const written = await countOf('ledger.event');
    return written > 0 && (await countOf('heard')) >= written - 2 * writers;
  });

async function listen(): Promise<Program> {
  const listener = startFile('test/chaos/listener.ts', { DATABASE_URL: urls.application });
  await listener.says('listening');
  return listener;
}

test('a follower that is killed in the middle of its work, again and again, hears every event once and in order', async (t) => {
  const seed = randomInt(1_000_000);
  const draw = chance('listener', seed);
  const enough = new AbortController();
  t.after(() => enough.abort());
  const writing = Promise.all(
    Array.from({ length: writers }, async (_one, writer) => write(writer, enough.signal)),
  );
  for (let life = 1; life <= kills; life += 1) {
    const listener = await listen();
    await caughtUp();
    await pause(draw.between(0, 300));
    listener.signal('SIGKILL');
    await listener.ended;
  }
  const last = await listen();
  await caughtUp();
  enough.abort();
  await writing;
  const written = await countOf('ledger.event');
  await eventually('the last', async () => (await countOf('heard')) >= written);
  last.signal('SIGKILL');
  await last.ended;
  const events = await rowsOf<{ id: string }>(urls.owner, 'select id from ledger.event order by tx, seq');
  const heard = await rowsOf<{ event: string }>(urls.owner, 'select event from heard order by place');
  assert.deepEqual(
    heard.map(({ event }) => event),
    events.map(({ id }) => id),
    `seed ${String(seed)}`,
  );
});
