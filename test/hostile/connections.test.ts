import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { get } from 'node:http';
import { test } from 'node:test';
import { openServer } from '#platform/http';
import { openLog } from '#platform/log';
import { testDatabase } from '#test/database';
import { systemClock } from '#platform/clock';

const wanted = 10_000;
const { database } = await testDatabase();

/** The time until an answer, in milliseconds, on a connection of its own. */
async function askOnce(port: number): Promise<{ readonly status: number; readonly took: number }> {
  const start = performance.now();
  const request = get({ port, host: '127.0.0.1', path: '/', agent: false });
  const [response] = (await once(request, 'response')) as [{ statusCode?: number; resume: () => void }];
  response.resume();
  return { status: response.statusCode ?? 0, took: performance.now() - start };
}

test(
  '10,000 connections that say nothing hold nobody up, cost little and are cut off',
  { timeout: 300_000 },
  async (t) => {
    const app = await openServer({
      ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => {} },
      clock: systemClock,
      log: openLog({ level: 'silent', process: 'test' }),
      mounts: [],
      patience: { headers: 20_000, whole: 20_000, files: 60_000 },
    });
    const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const port = Number(address.port);
    const before = process.memoryUsage().rss;
    const script = join(import.meta.dirname, 'hold-connections.ts');
    const holder = spawn(process.execPath, [script, String(port), String(wanted)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const lines = createInterface({ input: holder.stdout })[Symbol.asyncIterator]();
      const told = String((await lines.next()).value);
      const { held } = JSON.parse(told) as { held: number };
      const cost = (process.memoryUsage().rss - before) / held / 1_024;
      const answers = [];
      for (let turn = 0; turn < 20; turn += 1) answers.push(await askOnce(port));
      t.diagnostic(
        `${told}; ${cost.toFixed(1)} kB each; slowest of 20 answers ${Math.max(...answers.map(({ took }) => took)).toFixed(0)} ms`,
      );
      assert.ok(held > wanted * 0.9, `this machine lets a process hold ${String(held)}`);
      assert.ok(answers.every(({ status, took }) => status === 404 && took < 10_000));
      assert.ok(cost < 64, `${cost.toFixed(1)} kB for each`);
      assert.equal((await lines.next()).value, 'all were cut off');
      assert.equal((await askOnce(port)).status, 404);
    } finally {
      holder.kill('SIGKILL');
      await app.close();
    }
  },
);
