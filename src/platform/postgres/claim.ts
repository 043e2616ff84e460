import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#platform/errors';
import { isAlive, startedAt } from './processes.ts';

/** Gives a claim back; the second time it does nothing. */
export type Release = () => void;

const held = new Set<string>();

/**
 * Makes this process the only Moothall on a folder until `Release`, or refuses with `postgres.folder-in-use`.
 * Each claimant puts down a file named after itself and then looks for others. Who ends without tidying leaves
 * a name that no running process bears, so there is no lock to break and no race in breaking it. Two at once may
 * both give way; they try again after unequal pauses, for a second in all, which also spans a rival just ending.
 */
export async function claim(folder: string): Promise<Release> {
  const mine = join(folder, bearer(process.pid));
  const inUseBy = (pid: number) =>
    new Refusal('postgres.folder-in-use', { process: pid, folder: join(folder, '..') });
  if (held.has(mine)) throw inUseBy(process.pid);
  const last = performance.now() + 1_000;
  for (;;) {
    const rival = putDown(folder, mine);
    if (rival === undefined) break;
    rmSync(mine, { force: true });
    if (performance.now() > last) throw inUseBy(Number.parseInt(rival, 10));
    await pause(randomInt(20, 120));
  }
  held.add(mine);
  return () => {
    if (held.delete(mine)) rmSync(mine, { force: true });
  };
}

function putDown(folder: string, mine: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  writeFileSync(mine, '');
  return readdirSync(folder).find((name) => join(folder, name) !== mine && !isForsaken(folder, name));
}

function isForsaken(folder: string, name: string): boolean {
  const pid = Number.parseInt(name, 10);
  if (isAlive(pid) && bearer(pid) === name) return false;
  rmSync(join(folder, name), { force: true });
  return true;
}

/** Numbers of processes are used again; a number with its start is not. */
function bearer(pid: number): string {
  return `${pid}-${startedAt(pid).replaceAll(/[^0-9A-Za-z]+/g, '-')}`;
}
