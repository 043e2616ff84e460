/** What the person at the keyboard, or a service manager, wishes. */
export type Wishes = {
  /** Aborted as soon as somebody wishes us to stop. */
  readonly stop: AbortSignal;
  /** Aborted when they wish it again: what was begun is no longer waited for. */
  readonly hurry: AbortSignal;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on the Ctrl-C that the terminal has already sent to everybody: two signals, one wish. */
const echoMilliseconds = 1_000;

/** From now on Ctrl-C no longer ends this process: whoever listens must stop it. */
export function hearWishes(): Wishes {
  const [stop, hurry] = [new AbortController(), new AbortController()];
  let first: number | undefined;
  const heard = () => {
    first ??= performance.now();
    stop.abort();
    if (performance.now() - first > echoMilliseconds) hurry.abort();
  };
  for (const signal of signals) process.on(signal, heard);
  return { stop: stop.signal, hurry: hurry.signal };
}

/** Waits for the wish to stop, then stops, which finishes what was begun. A second wish does not wait. */
export async function untilStopped(stop: () => Promise<unknown>): Promise<void> {
  const wishes = hearWishes();
  wishes.hurry.addEventListener('abort', () => process.exit(1));
  await aborted(wishes.stop);
  await stop();
}

export async function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) return;
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
}
