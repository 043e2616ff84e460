import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.ts';
import { testServer } from './support/postgres.ts';
import type { Count } from './support/count-reporter.ts';

const checkout = join(import.meta.dirname, '..');
const fast = process.argv.includes('--fast');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The slow ones have a process to themselves; the rest are dealt out. */
const slowly = ['test/journeys/', 'test/bootstrap/', 'test/running/'];

const isSlow = (file: string) => slowly.some((folder) => file.startsWith(folder));

async function testFiles(): Promise<{ readonly quick: readonly string[]; readonly slow: readonly string[] }> {
  const found = await Array.fromAsync(glob('{src,simulators,demo,test}/**/*.test.ts', { cwd: checkout }));
  const files = found.toSorted();
  return { quick: files.filter((file) => !isSlow(file)), slow: fast ? [] : files.filter(isSlow) };
}

/** Deals files out to a few processes, each of which has one event loop and clones its databases. */
function dealt(files: readonly string[], hands: number): readonly (readonly string[])[] {
  const piles = Array.from({ length: hands }, (_none, hand) =>
    files.filter((_file, place) => place % hands === hand),
  );
  return piles.filter((pile) => pile.length > 0);
}

async function runFiles(files: readonly string[], postgres: string): Promise<Count> {
  const reporter = [
    '--test-reporter',
    './test/support/count-reporter.ts',
    '--test-reporter-destination',
    'stdout',
  ];
  const args = ['--test', '--test-isolation=none', '--test-timeout=120000', ...reporter, ...files];
  const env = { ...process.env, MOOTHALL_TEST_POSTGRES: postgres, NODE_ENV: 'test' };
  const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const code = await promise;
  return countIn(Buffer.concat(output).toString(), code);
}

/** A process that ended without its count, or badly without a failure to show for it, has failed as a whole. */
function countIn(output: string, code: number | null): Count {
  const line = output.split('\n').findLast((text) => text.startsWith('{"passed"'));
  const broken = { name: `a test process ended with ${String(code)}`, file: '', error: output.slice(-4_000) };
  if (line === undefined) return { passed: 0, skipped: 0, failed: [broken], slowest: [] };
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own reporter wrote it
  const count: Count = JSON.parse(line);
  return code !== 0 && count.failed.length === 0 ? { ...count, failed: [broken] } : count;
}

async function runTests(): Promise<Count> {
  const server = await testServer();
  try {
    const { quick, slow } = await testFiles();
    const counts = await Promise.all(
      dealt(quick, Math.min(2, availableParallelism())).map((pile) => runFiles(pile, server.url)),
    );
    for (const pile of dealt(slow, 1)) counts.push(await runFiles(pile, server.url));
    return {
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
      failed: counts.flatMap(({ failed }) => failed),
      slowest: counts
        .flatMap(({ slowest }) => slowest)
        .toSorted((one, other) => other.ms - one.ms)
        .slice(0, 8),
    };
  } finally {
    await server.stop();
  }
}

const verdicts = await runChecks(say);
const tests = await runTests();
for (const { name, file, error } of tests.failed) say(`\n✖ ${name}\n  ${file}\n${error}`);
say(`slowest: ${tests.slowest.map(({ name, ms }) => `${name} (${String(ms)} ms)`).join('; ')}`);
const passed = tests.passed + verdicts.filter((verdict) => verdict.passed).length;
const failed = tests.failed.length + tests.skipped + verdicts.filter((verdict) => !verdict.passed).length;
if (tests.skipped > 0) say(`${String(tests.skipped)} tests were skipped, which counts as failed`);
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
