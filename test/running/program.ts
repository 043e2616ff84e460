import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { endsWithTests } from './ground.ts';

export const checkout = join(import.meta.dirname, '../..');

export type Settings = Readonly<Record<string, string>>;

export type Ended = {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
};

/** A running `moothall`, in a process group of its own, as a terminal would have it. */
export type Program = {
  readonly pid: number;
  /** Waits until these words stand in what it wrote. */
  readonly says: (words: string) => Promise<void>;
  readonly out: () => string;
  readonly ended: Promise<Ended>;
  /** Ctrl-C, which reaches the whole group. */
  readonly interrupt: () => void;
  readonly signal: (signal: 'SIGTERM' | 'SIGKILL' | 'SIGINT') => void;
};

const patienceMilliseconds = 60_000;

/** Nothing of this process's own settings reaches it, except where compiled code is kept. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE: join(checkout, '.moothall/compile-cache'), ...settings };
}

/** Starts `moothall` with these words and settings; the shell's command where `by` says so. */
export function start(words: readonly string[], settings: Settings = {}, by?: 'bin'): Program {
  const [file, before] =
    by === 'bin' ? [join(checkout, 'bin/moothall'), []] : [process.execPath, [join(checkout, 'src/main.ts')]];
  return watched(spawn(file, [...before, ...words], { env: environment(settings), detached: true }));
}

/** Runs it to its end. */
export async function run(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const program = start(words, settings);
  const late = setTimeout(() => program.signal('SIGKILL'), patienceMilliseconds);
  return program.ended.finally(() => clearTimeout(late));
}

/** Runs another file of the project: the stand-ins. */
export function startFile(file: string, settings: Settings): Program {
  const options = { env: environment(settings), detached: true };
  return watched(spawn(process.execPath, [join(checkout, file)], options));
}

function watched(child: ChildProcess): Program {
  const written = { out: '', err: '' };
  const listeners = new Set<() => void>();
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const)
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      for (const heard of listeners) heard();
    });
  const { promise: ended, resolve } = Promise.withResolvers<Ended>();
  child.once('close', (code, signal) => resolve({ code: code ?? String(signal), ...written }));
  const pid = child.pid ?? 0;
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  endsWithTests(pid);
  return {
    pid,
    out: () => written.out,
    ended,
    interrupt: () => void process.kill(-pid, 'SIGINT'),
    signal,
    says: async (words) => {
      const { promise: heard, resolve: hear, reject } = Promise.withResolvers<void>();
      const look = () => written.out.includes(words) && hear();
      const give = (why: string) =>
        reject(new Error(`${why} before “${words}”:\n${written.out}${written.err}`));
      const late = setTimeout(() => give('too late'), patienceMilliseconds);
      listeners.add(look);
      look();
      void ended.then(() => give('it ended'));
      await heard.finally(() => {
        clearTimeout(late);
        listeners.delete(look);
      });
    },
  };
}
