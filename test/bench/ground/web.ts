import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const checkout = join(import.meta.dirname, '../../..');

export type Process = { readonly pid: number; readonly stop: () => Promise<void> };

export type Starting = {
  readonly settings: Readonly<Record<string, string>>;
  /** Where its log goes: a file, as in a council, and not this process's own time. */
  readonly log: string;
  readonly execArgv?: readonly string[];
};

/** `moothall` with these words, and runs it to its end. `started` hears the number of its process. */
export async function runMoothall(
  words: readonly string[],
  starting: Starting,
  started: (pid: number) => void = () => {},
): Promise<void> {
  const child = spawnMoothall(words, starting);
  started(child.pid ?? 0);
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Error(
      `moothall ${words.join(' ')} ended with ${String(child.exitCode)}: ${tailOf(starting.log)}`,
    );
}

/** `moothall web` or `moothall work`, once it has said that it is ready. */
export async function startMoothall(word: 'web' | 'work', starting: Starting): Promise<Process> {
  const said = { web: 'the portals are open', work: 'at work' }[word];
  const child = spawnMoothall([word], starting);
  const ended = once(child, 'exit');
  const last = performance.now() + 60_000;
  while (!readFileSync(starting.log, 'utf8').includes(said)) {
    if (child.exitCode !== null || performance.now() > last) {
      child.kill('SIGKILL');
      throw new Error(`moothall ${word} did not open: ${tailOf(starting.log)}`);
    }
    await pause(50);
  }
  return {
    pid: child.pid ?? 0,
    // Twice is once.
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function spawnMoothall(words: readonly string[], { settings, log, execArgv = [] }: Starting) {
  const descriptor = openSync(log, 'w');
  const { PATH, HOME } = process.env;
  const together = ['--import', join(checkout, 'src/commands/end-with-parent.ts')];
  const args = [...together, ...execArgv, join(checkout, 'src/main.ts'), ...words];
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NODE_COMPILE_CACHE: join(checkout, '.moothall/compile-cache'), ...settings },
    stdio: ['ignore', descriptor, descriptor, 'ipc'],
  });
  closeSync(descriptor);
  return child;
}

function tailOf(log: string): string {
  return readFileSync(log, 'utf8').slice(-2_000);
}
