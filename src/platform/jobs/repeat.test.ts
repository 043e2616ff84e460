import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog } from '#platform/log';
import { repeat } from './index.ts';

const lines: string[] = [];
const log = openLog({ level: 'info', process: 'test', to: { write: (line) => void lines.push(line) } });
const soon = { name: 'a round', everySeconds: 0.001, log };

test('a turn that fails is logged, and the next one comes', async () => {
  const done = Promise.withResolvers<void>();
  let turns = 0;
  const rounds = repeat(soon, async () => {
    turns += 1;
    if (turns === 1) throw new Error('the database is away');
    done.resolve();
  });
  await done.promise;
  await rounds.stop();
  assert.match(lines.join(''), /"level":"error".*the database is away.*"name":"a round"/);
});

test('work that has more to do is taken up again without a pause, never twice at once', async () => {
  const done = Promise.withResolvers<void>();
  let left = 3;
  let atOnce = 0;
  const rounds = repeat({ ...soon, everySeconds: 3_600 }, async () => {
    atOnce += 1;
    assert.equal(atOnce, 1);
    await Promise.resolve();
    atOnce -= 1;
    left -= 1;
    if (left === 0) done.resolve();
    return left > 0;
  });
  await done.promise;
  await rounds.stop();
  assert.equal(left, 0);
});

test('who stops it waits for the turn that is running, and for no pause', async () => {
  const begun = Promise.withResolvers<void>();
  const ending = Promise.withResolvers<void>();
  let ended = false;
  const rounds = repeat({ ...soon, everySeconds: 3_600 }, async () => {
    begun.resolve();
    await ending.promise;
    ended = true;
  });
  await begun.promise;
  const stopped = rounds.stop();
  assert.ok(!ended);
  ending.resolve();
  await stopped;
  assert.ok(ended);
});
