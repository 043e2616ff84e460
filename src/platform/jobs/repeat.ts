import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '#platform/log';

type Rhythm = { readonly name: string; readonly everySeconds: number; readonly log: Log };

/**
 * Does something again and again, never twice at once, until it is stopped; a failure is logged and the next turn
 * comes. Work that gives `true` has more to do and is taken up again at once.
 */
export function repeat({ name, everySeconds, log }: Rhythm, work: () => Promise<boolean | void>) {
  const ending = new AbortController();
  const turn = async (): Promise<boolean | void> =>
    work().catch((error: unknown) => log.error({ err: error, name }, 'a repeated task failed'));
  const running = (async () => {
    while (!ending.signal.aborted) {
      const more = await turn();
      if (more !== true)
        await wait(everySeconds * 1_000, undefined, { signal: ending.signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await running;
    },
  };
}
