import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { provision } from '#platform/database';
import { startPostgres } from '#platform/postgres';
import type { RunningPostgres } from '#platform/postgres';
import { freePort } from '#test/ports';
import type { Logins } from '../running/council.ts';
import { endsWithTests, temporaryFolder } from '../running/ground.ts';
import { checkout } from '../running/program.ts';

const passwords = { owner: 'owner', application: 'application', jobs: 'jobs' };
const name = 'moothall';

/** A PostgreSQL of a test's own, as durable as the one that ships, which may be killed, stopped and held still. */
export type Cluster = {
  readonly logins: Logins;
  readonly dataFolder: string;
  readonly superuser: () => string;
  /** Kills the postmaster and every one of its processes at once, with -9. */
  readonly kill: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** An orderly stop: whoever is connected is sent away. */
  readonly stop: () => Promise<void>;
  /** Starts what was killed or stopped, on the same data and port. */
  readonly start: () => Promise<void>;
  /** Holds every process still, or lets them go on: the server is there and answers nobody. */
  readonly hold: (how: 'SIGSTOP' | 'SIGCONT') => void;
};

export type ClusterWish = {
  /** Where its files are; a folder of its own when left out. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, string>>;
};

export async function openCluster({
  folder = temporaryFolder(),
  settings = {},
}: ClusterWish = {}): Promise<Cluster> {
  const home = join(folder, 'home');
  const port = await freePort();
  const begin = async () => {
    const started = await startPostgres({ checkout, home, port, settings, onNotice: () => {} });
    endsWithTests(started.processId);
    return started;
  };
  let server = await begin();
  const superuser = () => server.url({ ...server.superuser, database: 'postgres' });
  await provision(superuser(), name, passwords);
  return {
    logins: loginsAt(server),
    dataFolder: server.dataFolder,
    superuser,
    kill: async () => {
      signalAll(server.processId, 'SIGKILL');
      await server.stop();
    },
    isRunning: () => isRunning(server.processId),
    stop: async () => server.stop(),
    start: async () => {
      server = await begin();
    },
    hold: (how) => signalAll(server.processId, how),
  };
}

function loginsAt(server: RunningPostgres): Logins {
  const as = (user: string, password: string) => server.url({ user, password, database: name });
  return {
    application: as('moothall_web', passwords.application),
    owner: as('moothall_owner', passwords.owner),
    jobs: as('moothall_jobs', passwords.jobs),
  };
}

/** The postmaster is held still first, so that it starts nobody whom we would miss. */
function signalAll(postmaster: number, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  process.kill(postmaster, 'SIGSTOP');
  for (const pid of childrenOf(postmaster)) signalOne(pid, signal);
  signalOne(postmaster, signal);
}

function childrenOf(parent: number): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.flatMap((line) => {
    const [pid = 0, ppid] = line.trim().split(/\s+/).map(Number);
    return ppid === parent ? [pid] : [];
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
