import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { childrenOf } from './processor.ts';

/** Megabytes that a process has held at most (RSS), by the kernel's own mark. */
export function peakOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(readProc(pid, 'status')) ?? [];
  return Number(kilobytes) / 1_000;
}

/** Megabytes of a process and its children, what they share counted once (PSS). */
export function familyOf(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + shareOf(one), 0);
}

/** Megabytes of a process, with its part of what it shares with others (PSS). */
export function shareOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readProc(pid, 'smaps_rollup')) ?? [];
  return Number(kilobytes) / 1_000;
}

/** Megabytes that this process keeps, once it has thrown away what it no longer needs. */
export function keptNow(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this Node does not collect when it is told');
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

/** What is held at most while something goes on, looked at five times a second. */
export function watchPeaks<Name extends string>(looks: Readonly<Record<Name, () => number>>) {
  const peaks = new Map<string, number>();
  const look = () => {
    for (const [name, one] of Object.entries<() => number>(looks))
      peaks.set(name, Math.max(peaks.get(name) ?? 0, one()));
  };
  const timer = setInterval(look, 200);
  return {
    peak: (name: Name) => peaks.get(name) ?? 0,
    stop: () => clearInterval(timer),
  };
}

/** A process may end while it is looked at. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
