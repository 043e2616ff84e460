import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesAt } from './processes.ts';

const folders = new Set<string>();
const processes = new Set<number>();

/** A folder of its own, until `tidyUp`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-running-'));
  // PostgreSQL, which does not run as root, passes through it.
  chmodSync(folder, 0o755);
  folders.add(folder);
  return folder;
}

/** Names a process that must not outlive the tests. */
export function endsWithTests(pid: number): void {
  processes.add(pid);
}

/** Ends what the tests of a file left running, each process that names one of their folders too, and removes those. */
export function tidyUp(): void {
  const left = [...folders].flatMap((folder) => processesAt(folder).map(({ pid }) => pid));
  for (const pid of [...processes, ...left]) end(pid);
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  processes.clear();
  folders.clear();
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
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
  return { port: address.port, close: async () => server[Symbol.asyncDispose]() };
}
