import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { londonDay } from '#language';
import { Refusal } from '#platform/errors';
import { checkout } from './installation.ts';
import type { Installation } from './installation.ts';

type Loading = {
  readonly url: string;
  readonly size: 'small' | 'full';
  readonly home: string;
  /** Aborted when the loading is to end; it is taken up again at the next start. */
  readonly stop: AbortSignal;
};

/** The loading of the borough, which can be used already. */
export type Borough = {
  /** Fulfilled when all of it is there; refused when the loader fails, or is stopped. */
  readonly whole: Promise<void>;
  /** Ends the loader, and waits for its end. */
  readonly end: () => Promise<void>;
};

/**
 * The loader of the fictional borough is a process of its own: what ships does not know it. Waits until the borough can be
 * used; what was reported in years before is taken in meanwhile.
 */
export async function loadBorough(
  { councils, clock, settings }: Installation,
  { url, size, home, stop }: Loading,
): Promise<Borough> {
  const fictional = councils.find(({ council }) => council.fictional);
  if (!fictional) return { whole: Promise.resolve(), end: async () => {} };
  const order = {
    databaseUrl: url,
    authority: fictional.authority,
    size,
    today: londonDay(clock.now()).toString(),
    folder: join(home, 'demo'),
    tenant: settings.MOOTHALL_DIRECTORIES[fictional.council.slug]?.tenant,
  };
  const child = fork(join(checkout, 'demo/load.ts'), [], {
    env: { ...process.env, MOOTHALL_DEMO: JSON.stringify(order) },
    // What is drawn up for a week is thrown away as soon as it is written: it is not to be taken for what lasts.
    execArgv: ['--max-semi-space-size=64', '--import', import.meta.resolve('./end-with-parent.ts')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const borough = followed(child, stop);
  await Promise.race([once(child, 'message'), borough.whole]);
  return borough;
}

function followed(child: ChildProcess, stop: AbortSignal): Borough {
  const exited = once(child, 'exit');
  const kill = () => void child.kill();
  stop.addEventListener('abort', kill);
  const ending = async () => {
    await exited;
    stop.removeEventListener('abort', kill);
    stop.throwIfAborted();
    if (child.exitCode !== 0)
      throw new Refusal('command.demo-failed', { code: child.exitCode ?? String(child.signalCode) });
  };
  const whole = ending();
  // Heard of by whoever waits for it, perhaps not yet.
  whole.catch(() => {});
  const end = async () => {
    kill();
    await exited;
  };
  return { whole, end };
}
