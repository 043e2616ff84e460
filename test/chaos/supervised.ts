import { setTimeout as pause } from 'node:timers/promises';
import type { Ended, Program } from '../running/program.ts';

/** A process that is started again whenever it has ended, as a service manager does it. */
export type Supervised = {
  readonly kill: () => Promise<void>;
  /** Waits until it is at work again. */
  readonly up: () => Promise<void>;
  /** Everything that it ever wrote, in all its lives. */
  readonly out: () => string;
  /** How often it ended without being killed. */
  readonly ownEnds: () => readonly string[];
  /** Asks it to end, in order, and does not start it again. */
  readonly rest: () => Promise<void>;
};

const pauseMilliseconds = 200;

export async function supervise(begin: () => Promise<Program>): Promise<Supervised> {
  const lives: Program[] = [];
  const ownEnds: string[] = [];
  const state = { killed: false, resting: false };
  let running: Promise<Program> = live();

  async function live(): Promise<Program> {
    const program = await begin().catch(() => undefined);
    if (program) return watch(program);
    await pause(pauseMilliseconds);
    return live();
  }

  function watch(program: Program): Program {
    lives.push(program);
    void program.ended.then(startAgain);
    return program;
  }

  function startAgain({ code, err }: Ended): void {
    if (state.resting) return;
    if (!state.killed) ownEnds.push(`${String(code)}: ${err}`);
    state.killed = false;
    running = live();
  }

  await running;
  return {
    kill: async () => {
      const program = await running;
      state.killed = true;
      program.signal('SIGKILL');
      await program.ended;
    },
    up: async () => void (await running),
    out: () => lives.map((program) => program.out()).join(''),
    ownEnds: () => ownEnds,
    rest: async () => {
      const program = await running;
      state.resting = true;
      program.signal('SIGTERM');
      await program.ended;
    },
  };
}
