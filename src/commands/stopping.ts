/** Waits for the wish to stop (Ctrl-C, or a service manager), then stops in order. A second wish does not wait. */
export async function untilStopped(stop: () => Promise<unknown>): Promise<void> {
  await wished();
  for (const signal of signals) process.once(signal, () => process.exit(1));
  await stop();
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function wished(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of signals) process.once(signal, () => resolve());
  await promise;
}
