import { spawnSync } from 'node:child_process';
import { contentOf } from './content-of.ts';

/** Whether a process of this number runs; one that has ended and waits to be collected does not. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    const isAnothers = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isAnothers) return false;
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** When the process began, as text to compare: numbers of processes are used again, pairs of number and start are not. */
export function startedAt(pid: number): string {
  return statOf(pid)?.[19] ?? ps(pid, 'lstart');
}

/** The command line of a process, or nothing where the system does not show it. */
export function commandOf(pid: number): string {
  return contentOf(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? ps(pid, 'args');
}

/** Resolves to true as soon as `condition` holds, or to false after `milliseconds`. */
export async function eventually(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const last = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > last) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
}

/** The fields of /proc/N/stat from the third on; the second is a name, which may hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  return contentOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

function ps(pid: number, column: string): string {
  const { error, stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return error ? '' : stdout.trim();
}
