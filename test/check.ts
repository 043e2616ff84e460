import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const checkout = join(import.meta.dirname, '..');
const bin = (name: string) => join('node_modules/.bin', name);

type Check = { readonly name: string; readonly args: readonly string[] };

/** What every change must pass, in seconds: form, types, lint, arrows, leftovers, migrations that hold nobody up. */
const checks: readonly Check[] = [
  { name: 'types', args: [bin('tsc'), '-p', '.', '--incremental', '--tsBuildInfoFile', '.moothall/types'] },
  { name: "the browser's types", args: [bin('tsc'), '-p', 'src/browser'] },
  { name: "the bootstrap's types", args: [bin('tsc'), '-p', 'bin'] },
  { name: 'lint', args: [bin('oxlint'), '--type-aware'] },
  {
    name: 'arrows',
    args: [
      '--import',
      './test/support/older-typescript.ts',
      bin('depcruise'),
      'src',
      'simulators',
      '--config',
    ],
  },
  { name: 'form', args: [bin('oxfmt'), '--check', '.'] },
  { name: 'leftovers', args: [bin('knip')] },
  { name: 'migrations', args: [bin('squawk'), ...laterMigrations()] },
];

/** What came before ran on empty databases only, where no lock holds anybody up. */
function laterMigrations(): readonly string[] {
  const files = globSync('src/**/migrations/*.sql', { cwd: checkout });
  return files.filter((file) => basename(file) > '202611220001').toSorted();
}

export type Verdict = {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
};

async function run({ name, args }: Check): Promise<Verdict> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: checkout, env: { ...process.env, FORCE_COLOR: '0' } });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const code = await promise;
  return {
    name,
    passed: code === 0,
    seconds: (performance.now() - began) / 1_000,
    output: Buffer.concat(output).toString(),
  };
}

/** Runs all checks, two at a time, and says of each how it went. */
export async function runChecks(say: (line: string) => void): Promise<readonly Verdict[]> {
  const waiting = [...checks];
  const verdicts: Verdict[] = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const verdict = await run(check);
      say(`${verdict.passed ? '✔' : '✖'} ${verdict.name} (${verdict.seconds.toFixed(1)} s)`);
      if (!verdict.passed) say(verdict.output);
      verdicts.push(verdict);
    }
  };
  await Promise.all([lane(), lane()]);
  return verdicts;
}

if (import.meta.main) {
  const verdicts = await runChecks((line) => process.stdout.write(`${line}\n`));
  process.exitCode = verdicts.every(({ passed }) => passed) ? 0 : 1;
}
