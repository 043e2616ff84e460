import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from '#platform/errors';
import { postgresMajor } from './binaries.ts';
import { contentOf } from './content-of.ts';
import { tellsOfFullDisk } from './disk-full.ts';
import type { Place } from './place.ts';

export const superuser = 'postgres';

/** How the files are laid out; a later Moothall that lays them out otherwise counts one up. */
const layout = 1;

interface Durability {
  /** False where nobody would miss the data after a power cut. */
  readonly isDurable: boolean;
}

/** Refuses a folder that these binaries or this Moothall cannot read. */
export function refuseOtherVersions({ folder, data }: Place): void {
  const found = numberIn(join(data, 'PG_VERSION')) ?? postgresMajor;
  const facts = { folder, expected: postgresMajor, found };
  if (found > postgresMajor) throw new Refusal('postgres.data-from-newer-server', facts);
  if (found < postgresMajor) throw new Refusal('postgres.data-from-older-server', facts);
  if ((numberIn(join(folder, 'layout')) ?? layout) > layout) {
    throw new Refusal('postgres.data-from-newer-moothall', { folder });
  }
}

/** Makes the data folder unless it is there, and gives the superuser's password. It is there whole or not at all. */
export async function prepareDataFolder(place: Place, { isDurable }: Durability): Promise<string> {
  const password = passwordOf(place);
  if (existsSync(place.data)) return password;
  writeFileSync(join(place.folder, 'layout'), `${layout}\n`);
  for (const name of readdirSync(place.folder))
    if (name.startsWith('unfinished-')) discard(join(place.folder, name));
  const nursery = join(place.folder, `unfinished-${process.pid}`);
  try {
    mkdirSync(nursery, { mode: 0o700 });
    writeFileSync(join(nursery, 'password'), password, { mode: 0o600 });
    for (const path of [nursery, join(nursery, 'password')]) giveAway(path, place);
    await initialise(place, [...initialisation(nursery), isDurable ? '--sync-method=fsync' : '--no-sync']);
    renameSync(join(nursery, 'data'), place.data);
  } finally {
    discard(nursery);
  }
  return password;
}

function passwordOf(place: Place): string {
  return existsSync(place.data) ? readFileSync(join(place.folder, 'password'), 'utf8') : newPassword(place);
}

/** Draws a password for the superuser of a data folder that is being made. */
export function newPassword({ folder }: Place): string {
  const file = join(folder, 'password');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600, flush: true });
  return password;
}

/** The builtin C.UTF-8 sorts and folds alike on every operating system, so an index survives a move between them. */
function initialisation(nursery: string): string[] {
  const options = {
    pgdata: join(nursery, 'data'),
    username: superuser,
    pwfile: join(nursery, 'password'),
    encoding: 'UTF8',
    'locale-provider': 'builtin',
    'builtin-locale': 'C.UTF-8',
    locale: 'C',
    auth: 'scram-sha-256',
  };
  return ['--data-checksums', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)];
}

async function initialise(place: Place, options: readonly string[]): Promise<void> {
  const initdb = spawn(join(place.binaries, 'bin/initdb'), options, {
    ...place.as,
    cwd: '/',
    env: { LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = Promise.withResolvers<number | null>();
  initdb.once('error', ended.reject);
  initdb.once('close', ended.resolve);
  const [said, code] = await Promise.all([text(initdb.stderr), ended.promise]);
  if (code === 0) return;
  if (tellsOfFullDisk(said)) throw new Refusal('postgres.disk-full', { folder: place.folder });
  throw new Error(`initdb ended with ${code}: ${said.trim()}`);
}

/** An initdb whose Moothall was killed may still be writing there for a moment, hence the retries. */
function discard(nursery: string): void {
  rmSync(nursery, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function giveAway(path: string, { as }: Place): void {
  if (as) chownSync(path, as.uid, as.gid);
}

function numberIn(file: string): number | undefined {
  const content = contentOf(file);
  return content === undefined ? undefined : Number.parseInt(content, 10);
}
