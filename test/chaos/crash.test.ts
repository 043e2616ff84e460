import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { tidyUp } from '../running/ground.ts';
import { crash } from './crash.ts';
import { say } from './figures.ts';

const isLong = process.env['MOOTHALL_SOAK'] !== undefined;
const seed = Number(process.env['MOOTHALL_SEED'] ?? (isLong ? Date.now() : 20261122));
const size = isLong ? { requests: 10_000, kills: 200 } : { requests: 2_000, kills: 40 };

describe('killed with -9, again and again', () => {
  after(tidyUp);

  test(
    'nothing acknowledged is lost, nothing is doubled, and every email comes',
    { timeout: 3_600_000 },
    async () => {
      const plan = { ...size, seed, loses: 0.02 };
      const { faults, oddities, figures } = await crash(plan);
      say('crash', figures);
      assert.deepEqual(faults, []);
      assert.deepEqual(oddities, []);
      assert.equal(figures['acknowledged'], plan.requests);
      assert.ok(Number(figures['of these answers lost on the way']) > 0);
    },
  );

  test('without a key that stays, what is sent again is done again, and the checker says so', async () => {
    const plan = { seed: 7, requests: 80, kills: 0, loses: 0.5, renewsKeys: true };
    const { faults, figures } = await crash(plan);
    say('crash without keys', figures);
    for (const fault of ['doubled: note', 'disowned: report'])
      assert.ok(
        faults.some((found) => found.startsWith(fault)),
        faults.join('\n'),
      );
  });
});
