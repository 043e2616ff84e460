import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { runChecks } from './check.ts';
import { testServer } from './support/postgres.ts';
import type { Count } from './support/count-reporter.ts';

const checkout = join(import.meta.dirname, '..');
const fast = process.argv.includes('--fast');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * Browsers, processes that start and stop, whole boroughs, rows by the thousand: left out of the fast run. Each group is a pile
 * with a process of its own; what takes longest is begun first.
 */
const slowGroups: readonly (readonly string[])[] = [
  ['test/chaos/crash.test.ts'],
  ['test/hostile/fuzz/'],
  ['test/chaos/'],
  ['test/apart/'],
  ['test/guide/operating.test.ts', 'test/drill/'],
  ['test/operating/'],
  ['test/running/', 'test/bootstrap/', 'src/platform/jobs/', 'src/platform/postgres/'],
  ['test/hostile/'],
  ['test/journeys/', 'test/support/', 'test/bench/', 'src/platform/assets/'],
  [
    'src/services/past/',
    'src/services/publishing/',
    'src/services/foreign-forms/routes.test.ts',
    'src/commands/services/',
    'src/capabilities/gazetteer/import-',
    'src/capabilities/mapping/importing/',
  ],
  [
    'src/capabilities/ledger/',
    'src/portals/resident/files/',
    'src/platform/pictures/',
    'src/platform/files/',
  ],
  ['demo/', 'simulators/', 'src/connectors/entra/', 'test/trespass/'],
];

/** The first group that a file is of, or -1 for the quick ones. */
function groupOf(file: string): number {
  return slowGroups.findIndex((folders) => folders.some((folder) => file.startsWith(folder)));
}

/** Piles of files, each for a process of its own with one event loop. */
async function piles(): Promise<readonly (readonly string[])[]> {
  const found = await Array.fromAsync(glob('{src,simulators,demo,test}/**/*.test.ts', { cwd: checkout }));
  const files = found.toSorted();
  const quick = files.filter((file) => groupOf(file) === -1);
  const halves = [0, 1].map((hand) => quick.filter((_file, place) => place % 2 === hand));
  const slow = fast ? [] : slowGroups.map((_, group) => files.filter((file) => groupOf(file) === group));
  return [...slow, ...halves].filter((pile) => pile.length > 0);
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
  const written = Buffer.concat(output).toString();
  for (const line of written.split('\n').filter((one) => one.startsWith('{"figures"'))) say(line);
  return countIn(written, code);
}

/** A process that ended without its count, or badly without a failure to show for it, has failed as a whole. */
function countIn(output: string, code: number | null): Count {
  const line = output.split('\n').findLast((text) => text.startsWith('{"passed"'));
  const broken = { name: `a test process ended with ${String(code)}`, file: '', error: output.slice(-4_000) };
  if (line === undefined) return { passed: 0, skipped: 0, failed: [broken], files: {} };
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own reporter wrote it
  const count: Count = JSON.parse(line);
  return code !== 0 && count.failed.length === 0 ? { ...count, failed: [broken] } : count;
}

async function runTests(): Promise<readonly Count[]> {
  const server = await testServer();
  try {
    const waiting = [...(await piles())];
    const counts: Count[] = [];
    const lane = async () => {
      for (let pile = waiting.shift(); pile; pile = waiting.shift()) {
        const began = performance.now();
        const count = await runFiles(pile, server.url);
        const seconds = ((performance.now() - began) / 1_000).toFixed(0);
        const { passed, failed } = count;
        say(`${nameOf(pile)}: ${String(passed)} passed, ${String(failed.length)} failed (${seconds} s)`);
        counts.push(count);
      }
    };
    // Two at a time would leave the machine idle while both wait for a process to start or to be missed.
    await Promise.all([lane(), lane(), lane()]);
    return counts;
  } finally {
    await server.stop();
  }
}

function nameOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${dirname(first)} and ${String(others.length)} files more`;
}

function slowestOf(counts: readonly Count[]): string {
  const files = counts.flatMap((count) => Object.entries(count.files));
  const slowest = files.toSorted(([, one], [, other]) => other - one).slice(0, 8);
  return slowest.map(([file, ms]) => `${relative(checkout, file)} ${(ms / 1_000).toFixed(1)} s`).join(', ');
}

const verdicts = fast ? [] : await runChecks(say);
const counts = await runTests();
const failures = counts.flatMap((count) => count.failed);
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
for (const { name, file, error } of failures) say(`\n✖ ${name}\n  ${file}\n${error}`);
say(`slowest: ${slowestOf(counts)}`);
if (skipped > 0) say(`${String(skipped)} tests were skipped, which counts as failed`);
const isPassed = ({ passed }: { readonly passed: boolean }) => passed;
const passed = counts.reduce((sum, count) => sum + count.passed, 0) + verdicts.filter(isPassed).length;
const failed = failures.length + skipped + verdicts.filter((verdict) => !verdict.passed).length;
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
