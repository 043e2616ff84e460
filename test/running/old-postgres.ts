import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provision } from '#platform/database';
import { freePort } from '#test/ports';
import { endsWithTests, temporaryFolder } from './ground.ts';
import { eventually } from './processes.ts';

/** Where Debian puts the oldest PostgreSQL that will do. */
const binaries = '/usr/lib/postgresql/15/bin';

export const hasOldPostgres = existsSync(join(binaries, 'postgres'));

/** A new cluster of PostgreSQL 15 with a provisioned database, under a user who is not root. */
export async function startOldPostgres() {
  const folder = temporaryFolder();
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  const as = process.getuid?.() === 0 ? nobody() : undefined;
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, 'postgres');
  if (as) chownSync(data, as.uid, as.gid);
  const options = { ...as, cwd: '/', env: { LC_ALL: 'C' } };
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '--pwfile', secret, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' });
  endsWithTests(server.pid ?? 0);
  await eventually('PostgreSQL 15', () => pidFileIn(data).includes('ready'));
  const loginOf = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${String(port)}/${database}`;
  await provision(loginOf('postgres', 'postgres', 'postgres'), 'moothall', {
    owner: 'o',
    application: 'a',
    jobs: 'j',
  });
  return {
    application: loginOf('moothall_web', 'a', 'moothall'),
    owner: loginOf('moothall_owner', 'o', 'moothall'),
    jobs: loginOf('moothall_jobs', 'j', 'moothall'),
  };
}

function pidFileIn(data: string): string {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function nobody(): { readonly uid: number; readonly gid: number } {
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
