import { recogniseEverywhere } from './installation.ts';
import type { Installation } from './installation.ts';

/** A rotation takes over a minute after it was written, unless told: every process has seen it by then. */
const everyMilliseconds = 2_000;

/** Reads the key file again when it changes, for as long as the process runs. One that will not do is logged and left. */
export function watchKeys(installation: Installation): { readonly stop: () => Promise<void> } {
  let turn = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(async () => look(installation));
  }, everyMilliseconds);
  // It keeps no process alive that could not begin its work.
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await turn;
    },
  };
}

async function look(installation: Installation): Promise<void> {
  const { keys, log } = installation;
  try {
    if (!(await keys.refresh())) return;
    log.info({ versions: keys.versions.size }, 'the keys were read again');
    await recogniseEverywhere(installation);
  } catch (error) {
    log.error({ err: error }, 'the keys could not be read again');
  }
}
