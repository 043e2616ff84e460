import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from '#platform/errors';
import { archivingIn, prepareArchive, recoveringFrom, type Target } from './archive.ts';
import { copyBinaries } from './binaries.ts';
import { claim } from './claim.ts';
import { contentOf } from './content-of.ts';
import { newPassword, superuser } from './data-folder.ts';
import { tellsOfFullDisk } from './disk-full.ts';
import { choosePlace } from './place.ts';
import type { Place } from './place.ts';
import type { RunAs } from './run-as.ts';
import { commandOf, eventually, isAlive } from './processes.ts';
import { settledPostmaster, shutDown } from './server.ts';
import { defaultSettings } from './settings.ts';
import { refusalForFiles, runIn } from './start-postgres.ts';
import type { PostgresRequest, RunningPostgres } from './start-postgres.ts';

/** With `archive`, it goes on through the log that stands there. */
export interface RecoveryRequest extends Omit<PostgresRequest, 'fresh'>, Target {
  /** Puts the files of a base backup into an empty folder, as the user who will run the server. */
  unpack(folder: string, as: RunAs | undefined): Promise<void>;
}

/**
 * Makes the data folder from a base backup and the log, and gives the running server to `work`. The folder comes to its place
 * when all of that is done: until then there is none, and it can be begun again. Refuses where there is one.
 */
export async function recoverPostgres<Result>(
  request: RecoveryRequest,
  work: (server: RunningPostgres) => Promise<Result>,
): Promise<Result> {
  const place = choosePlace(request);
  const release = await claim(join(place.folder, 'claims'));
  try {
    if (existsSync(place.data)) throw new Refusal('postgres.data-exists', { folder: place.data });
    if (place.copyFrom) copyBinaries(place.copyFrom, place.binaries);
    const nursery = { ...place, data: join(place.folder, 'recovering') };
    await clear(nursery);
    await unpackInto(nursery, request);
    const password = newPassword(place);
    await replay(nursery, request, password);
    const server = await runIn(nursery, request, { password, release: () => {} });
    const result = await whileRunning(server, work);
    renameSync(nursery.data, place.data);
    return result;
  } catch (error) {
    throw refusalForFiles(error, request.home) ?? error;
  } finally {
    release();
  }
}

async function whileRunning<Result>(
  server: RunningPostgres,
  work: (server: RunningPostgres) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** What an earlier recovery left when it was killed: a server, one that was replaying, and the files. */
async function clear(nursery: Place): Promise<void> {
  const orphan = await settledPostmaster(nursery);
  if (orphan) await shutDown(nursery, orphan);
  // Alone, without clients, a server writes its number with a minus.
  const alone = -Number.parseInt(contentOf(join(nursery.data, 'postmaster.pid')) ?? '', 10);
  if (isAlive(alone) && commandOf(alone).includes(nursery.data)) {
    process.kill(alone, 'SIGTERM');
    await eventually(() => !isAlive(alone), 60_000);
  }
  rmSync(nursery.data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function unpackInto({ data, as, folder }: Place, request: RecoveryRequest): Promise<void> {
  writeFileSync(join(folder, 'layout'), '1\n');
  mkdirSync(data, { mode: 0o700 });
  if (as) chownSync(data, as.uid, as.gid);
  await request.unpack(data, as);
}

/**
 * One process without a port and without clients: it replays the log, sets the superuser's password, and ends. It cannot serve
 * reads meanwhile, hence `hot_standby`.
 */
async function replay(place: Place, request: RecoveryRequest, password: string): Promise<void> {
  const { archive, at } = request;
  if (archive !== undefined) {
    prepareArchive(archive, place);
    const signal = join(place.data, 'recovery.signal');
    writeFileSync(signal, '');
    if (place.as) chownSync(signal, place.as.uid, place.as.gid);
  }
  const settings = {
    ...defaultSettings,
    hot_standby: 'off',
    ...(archive !== undefined && { ...archivingIn(archive), ...recoveringFrom(archive, request) }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(
    join(place.binaries, 'bin/postgres'),
    ['--single', '-D', place.data, ...flags, 'postgres'],
    {
      ...place.as,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: process.env['PATH'] },
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  const ended = Promise.withResolvers<number | null>();
  server.once('error', ended.reject);
  server.once('close', ended.resolve);
  // One that has ended reads no more.
  server.stdin.on('error', () => {});
  server.stdin.end(`alter role ${superuser} password '${password}'\n`);
  const [said, code] = await Promise.all([text(server.stderr), ended.promise]);
  writeFileSync(join(place.folder, 'log'), said, { flag: 'a' });
  if (code !== 0) throw refusalFrom(said, place, at);
}

function refusalFrom(said: string, { folder }: Place, at: Temporal.Instant | undefined): Refusal {
  if (tellsOfFullDisk(said)) return new Refusal('postgres.disk-full', { folder });
  if (at && said.includes('recovery ended before configured recovery target')) {
    const last = /last completed transaction was at log time (.+)/.exec(said)?.[1];
    return new Refusal('postgres.log-ends-before', { at: at.toString(), last: last ?? 'the backup itself' });
  }
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
  return new Refusal('postgres.will-not-start', { reason, log: join(folder, 'log') });
}
