import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Running = { readonly pid: number; readonly command: string };

/** Every process that names this folder, in its command or in its settings: those of one Moothall, PostgreSQL's included. */
export function processesAt(folder: string): readonly Running[] {
  const all = existsSync('/proc/self/environ') ? inProc() : inPs();
  return all.filter(({ pid, told }) => pid !== process.pid && told.includes(folder));
}

type Told = Running & { readonly told: string };

function inProc(): readonly Told[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const command = read(`/proc/${name}/cmdline`);
      return { pid: Number(name), command, told: `${command}\n${read(`/proc/${name}/environ`)}` };
    });
}

/** Where there is no /proc, settings are not to be seen. */
function inPs(): readonly Told[] {
  const lines = execFileSync('ps', ['-Aww', '-o', 'pid=,command='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line, told: line }));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * Waits until something is so, elsewhere than in this process; says what was looked for if it never is. A worker that lost
 * its database gives its work back within a minute, and what got lost on the way is given back by a round each minute: nothing is
 * given up before both have had their turn on a busy machine.
 */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
): Promise<Found> {
  const last = performance.now() + 180_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > last) throw new Error(`never came: ${what}`);
    await pause(50);
  }
}
