import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { contentOf } from './content-of.ts';
import type { Place } from './place.ts';
import { commandOf, eventually, isAlive } from './processes.ts';

/** A running server, as its postmaster.pid describes it; `status` is starting, ready or stopping. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** The server that runs on this data folder, whoever started it; a left-over postmaster.pid is not one. */
export function findPostmaster(place: Place): Postmaster | undefined {
  const [pid = 0, , , port, , , , status] = contentOf(pidFile(place))?.split('\n') ?? [];
  if (!isServerOf(place, Number(pid))) return undefined;
  return { pid: Number(pid), port: Number(port), status: status?.trim() ?? 'starting' };
}

/** After a reboot the number in postmaster.pid may be some other program's, which PostgreSQL takes for a server. */
function discardMisleadingPidFile(place: Place): void {
  const pid = Number.parseInt(contentOf(pidFile(place)) ?? '', 10);
  if (isAlive(pid) && !isServerOf(place, pid)) rmSync(pidFile(place));
}

function isServerOf(place: Place, pid: number): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command === '' || command.includes(place.data);
}

/** The server on this data folder once it is ready, if there is one; one that is ending is waited for. */
export async function settledPostmaster(place: Place): Promise<Postmaster | undefined> {
  await eventually(() => (findPostmaster(place)?.status ?? 'ready') === 'ready', patience);
  return findPostmaster(place);
}

/**
 * Starts a server in a process session of its own, which outlives us and which no Ctrl-C reaches, and waits until
 * it is ready. A server that ends instead gives back what it wrote to its log.
 */
export async function launch(place: Place, parameters: readonly string[]): Promise<Postmaster | string> {
  discardMisleadingPidFile(place);
  const log = openLog(place);
  const server = spawn(join(place.binaries, 'bin/postgres'), parameters, {
    ...place.as,
    cwd: '/',
    detached: true,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  const life = { ended: false, mistake: '' };
  server.once('exit', () => (life.ended = true));
  server.once('error', (error) => Object.assign(life, { ended: true, mistake: error.message }));
  server.unref();
  const ready = () => readyPostmaster(place, server.pid);
  await eventually(() => life.ended || ready() !== undefined, patience);
  return ready() ?? `${readFileSync(log.file).subarray(log.length).toString()}${life.mistake}`;
}

/** A fast shutdown: open transactions are rolled back, and nothing that was committed is lost. */
export async function shutDown(place: Place, { pid }: Postmaster): Promise<void> {
  const gone = () => findPostmaster(place)?.pid !== pid;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (gone()) return;
    process.kill(pid, signal);
    await eventually(gone, patience);
  }
}

/** Milliseconds; recovery after a crash replays at most max_wal_size of log, which takes seconds. */
const patience = 60_000;

function readyPostmaster(place: Place, pid: number | undefined): Postmaster | undefined {
  const postmaster = findPostmaster(place);
  return postmaster?.pid === pid && postmaster?.status === 'ready' ? postmaster : undefined;
}

function openLog(place: Place): { file: string; descriptor: number; length: number } {
  const file = join(place.folder, 'log');
  if (existsSync(file) && statSync(file).size > 1_000_000) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a', 0o600);
  if (place.as) fchownSync(descriptor, place.as.uid, place.as.gid);
  return { file, descriptor, length: statSync(file).size };
}

function pidFile(place: Place): string {
  return join(place.data, 'postmaster.pid');
}
