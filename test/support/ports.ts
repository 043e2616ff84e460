import { createServer } from 'node:net';
import { systemChance } from '#platform/chance';

/**
 * A port that is free, as is the next one: for whoever must know an address before anybody listens there, or comes back to it.
 */
export async function freePort(): Promise<number> {
  // Below those that the system gives to outgoing connections: one of them could take it while a process starts anew.
  const port = 20_000 + 2 * systemChance.draw(6_000);
  const first = await listening(port).catch(() => undefined);
  const second = await listening(port + 1).catch(() => undefined);
  await Promise.all([first?.close(), second?.close()]);
  return first && second ? port : freePort();
}

/** Listens on a port, as another program would. */
export async function listening(
  port: number,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { port: address.port, close: async () => server[Symbol.asyncDispose]() };
}
