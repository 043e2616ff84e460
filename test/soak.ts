import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { testServer } from './support/postgres.ts';

// The long forms of the suites that look for what happens seldom: `npm run soak`, or `npm run soak -- chaos`.

const checkout = join(import.meta.dirname, '..');

/** Each suite's files, run one after the other with MOOTHALL_SOAK set, which is where they read how long they may be. */
const suites: Readonly<Record<string, readonly string[]>> = {
  chaos: ['test/chaos/*.test.ts'],
  drill: ['test/drill/drill.test.ts'],
  guesses: ['src/capabilities/identity/residents/limits.test.ts'],
  hostile: ['test/hostile/**/*.test.ts'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  process.stderr.write(
    `${unknown.join(', ')}: no such suite. There are ${Object.keys(suites).join(', ')}.\n`,
  );
  process.exit(1);
}

async function soak(name: string, postgres: string): Promise<number> {
  process.stdout.write(`${name}\n`);
  const args = ['--test', '--test-isolation=none', ...(suites[name] ?? [])];
  const env = { ...process.env, MOOTHALL_SOAK: '1', MOOTHALL_TEST_POSTGRES: postgres, NODE_ENV: 'test' };
  const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: 'inherit' });
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('close', (code) => resolve(code ?? 1));
  return promise;
}

const server = await testServer();
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(suites))
    if ((await soak(name, server.url)) !== 0) process.exitCode = 1;
} finally {
  await server.stop();
}
