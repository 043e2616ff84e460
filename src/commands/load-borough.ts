import { fork } from 'node:child_process';
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

/** The loader of the fictional borough is a process of its own: what ships does not know it. */
export async function loadBorough(
  { councils, clock, settings }: Installation,
  { url, size, home, stop }: Loading,
): Promise<void> {
  const fictional = councils.find(({ council }) => council.fictional);
  if (!fictional) return;
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
    execArgv: ['--import', import.meta.resolve('./end-with-parent.ts')],
    stdio: 'inherit',
  });
  const end = () => void child.kill();
  stop.addEventListener('abort', end);
  await once(child, 'exit');
  stop.removeEventListener('abort', end);
  stop.throwIfAborted();
  if (child.exitCode !== 0)
    throw new Refusal('command.demo-failed', { code: child.exitCode ?? String(child.signalCode) });
}
