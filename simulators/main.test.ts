import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-simulators-'));
});
after(() => rm(folder, { recursive: true }));

const settings = () => JSON.stringify({ officers: [], clients: [], mailFolder: folder });

async function readyLine(child: ChildProcess): Promise<unknown> {
  assert.ok(child.stdout);
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.endsWith('\n')) return JSON.parse(text);
  }
  throw new Error('The stand-ins ended without being ready');
}

/** The exit code, and how many milliseconds it took to come. */
async function exitOf(child: ChildProcess, end: () => void): Promise<readonly [code: unknown, took: number]> {
  const exited = once(child, 'exit');
  const from = performance.now();
  end();
  const [code] = (await exited) as [number | null];
  return [code, performance.now() - from];
}

test('the process says its addresses in one line, and ends soon after it is asked', async () => {
  const child = spawn(process.execPath, [MAIN, settings()], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ready = (await readyLine(child)) as {
    readonly ready: boolean;
    readonly addresses: { front: string };
  };
  assert.equal(ready.ready, true);
  assert.equal((await fetch(ready.addresses.front)).status, 200);
  const [code, took] = await exitOf(child, () => child.kill('SIGTERM'));
  assert.equal(code, 0);
  // A connection that was kept open would be waited for, five seconds at least.
  assert.ok(took < 4_000, `took ${took} ms`);
});

test('the process ends when a parent that forked it is gone', async () => {
  const child = fork(MAIN, { env: { ...process.env, MOOTHALL_SIMULATORS: settings() }, silent: true });
  await readyLine(child);
  const [code] = await exitOf(child, () => child.disconnect());
  assert.equal(code, 0);
});

test('the process ends when a parent that held its standard input is gone', async () => {
  const child = spawn(process.execPath, [MAIN, settings()], { stdio: ['pipe', 'pipe', 'inherit'] });
  await readyLine(child);
  const [code] = await exitOf(child, () => child.stdin.end());
  assert.equal(code, 0);
});

test('settings that make no sense are said and end the process', async () => {
  const child = spawn(process.execPath, [MAIN, '{"officers":[{"oid":"not a guid"}]}'], { stdio: 'pipe' });
  const said = child.stderr.toArray();
  const [code] = await exitOf(child, () => undefined);
  assert.equal(code, 1);
  assert.match((await said).join(''), /could not start[^]*officers\[0\].oid/);
});
