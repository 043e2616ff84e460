import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds that a process and the database server under it have used together. */
export function usedBy({ postgres }: { readonly postgres: number }, pid: number): () => number {
  return () => processorOf(pid) + processorOfFamily(postgres);
}

/** Milliseconds that this very process and the database server have used together. */
export function usedByThis({ postgres }: { readonly postgres: number }): () => number {
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000 + processorOfFamily(postgres);
  };
}

/** Milliseconds that a process has used so far; none when it has gone. */
export function usedSoFar(pid: number): number {
  return attempt(() => processorOf(pid)) ?? 0;
}

/** Milliseconds of processor time that a process has used, its threads that ended included. */
function processorOf(pid: number): number {
  const threads = readdirSync(`/proc/${String(pid)}/task`).map((thread) =>
    exactly(`${String(pid)}/task/${thread}`),
  );
  const exact = threads.reduce((sum, one) => sum + one, 0);
  // In ticks of 10 ms, but with the threads that have ended.
  const { user, system } = ticksOf(pid);
  return Math.max(exact, user + system - 2 * tick);
}

/** Milliseconds that a process, its living children and those that have ended have used: PostgreSQL as a whole. */
export function processorOfFamily(pid: number): number {
  const children = childrenOf(pid).map((child) => attempt(() => processorOf(child)) ?? 0);
  const { ended } = ticksOf(pid);
  return processorOf(pid) + ended + children.reduce((sum, one) => sum + one, 0);
}

const tick = 10;

/** `/proc/N/schedstat` counts nanoseconds. */
function exactly(task: string): number {
  return attempt(() => Number(readFileSync(`/proc/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6) ?? 0;
}

function ticksOf(pid: number) {
  const fields = statOf(pid);
  const at = (place: number) => Number(fields[place]) * tick;
  return { user: at(11), system: at(12), ended: at(13) + at(14) };
}

/** The processes that a process has started and that still run. */
export function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => attempt(() => statOf(one)[1]) === String(pid));
}

/** The fields of /proc/N/stat from the third on; the second is a name, which may hold spaces and brackets. */
function statOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
}

/** A process may end while it is looked at. */
function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
