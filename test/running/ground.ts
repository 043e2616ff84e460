import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
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
