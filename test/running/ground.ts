import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder of its own, gone when the tests are done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-running-'));
  after(async () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

/** A port that is free, as is the next one. */
export async function freePort(): Promise<number> {
  const first = await listening(0);
  const second = await listening(first.port + 1).catch(() => undefined);
  await Promise.all([first.close(), second?.close()]);
  return second ? first.port : freePort();
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
  return { port: address.port, close: async () => void (await server[Symbol.asyncDispose]()) };
}
