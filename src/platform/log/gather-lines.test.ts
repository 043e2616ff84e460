import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLog } from './index.ts';
import { gatherLines } from './gather-lines.ts';

const here = import.meta.dirname;

/** What a process writes that logs by this program and ends as it says. */
function written(program: string): readonly string[] {
  const code = `import { openLog } from './index.ts'; const log = openLog({ level: 'info', process: 'test' }); ${program}`;
  const args = ['--input-type=module-typescript', '-e', code];
  const { stdout } = spawnSync(process.execPath, args, { cwd: here, timeout: 30_000 });
  return stdout.toString().split('\n').slice(0, -1);
}

test('every line is there however the process ends, short of being killed', () => {
  const many = `for (let at = 0; at < 500; at += 1) log.info({ at }, 'answered');`;
  for (const end of ['', 'process.exit(3);', `throw new Error('a bug');`]) {
    const lines = written(`${many} ${end}`);
    for (let at = 0; at < 500; at += 1)
      assert.equal(lines.filter((line) => line.includes(`"at":${String(at)},`)).length, 1, end);
  }
});

test('a line waits 50 ms at most, and a warning not at all: it takes along what waits', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const file = join(mkdtempSync(join(tmpdir(), 'moothall-')), 'log');
  const descriptor = openSync(file, 'w');
  const log = openLog({ level: 'info', process: 'test', to: gatherLines(descriptor) });
  const told = async (text: string) => {
    while (!readFileSync(file, 'utf8').includes(text)) await new Promise(setImmediate);
  };
  log.info('answered');
  assert.equal(readFileSync(file, 'utf8'), '');
  t.mock.timers.tick(50);
  await told('answered');
  log.info('answered again');
  log.warn('out of reach');
  await told('out of reach');
  assert.match(readFileSync(file, 'utf8'), /answered again.*\n.*out of reach/);
  closeSync(descriptor);
});
