import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian's packages clamav-daemon and libclamav put them; another root by CLAMAV_ROOT. */
const root = process.env['CLAMAV_ROOT'] ?? '/';
const program = join(root, 'usr/sbin/clamd');

export const hasClamd = existsSync(program);

/** ClamAV's own daemon with one signature of ours, by the MD5 of a file: nothing is fetched from anywhere. */
export async function startDebianClamd(folder: string, signatures: readonly string[]) {
  const database = join(folder, 'signatures');
  const socket = join(folder, 'clamd.ctl');
  await mkdir(database, { recursive: true });
  await writeFile(join(database, 'ours.hdb'), `${signatures.join('\n')}\n`);
  const settings = join(folder, 'clamd.conf');
  await writeFile(
    settings,
    [
      `LocalSocket ${socket}`,
      `DatabaseDirectory ${database}`,
      'Foreground yes',
      'StreamMaxLength 25M',
      '',
    ].join('\n'),
  );
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries };
  const child = spawn(program, ['--config-file', settings], { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 300 && !(await answers(socket)); tries += 1) await wait(100);
  return {
    address: `unix:${socket}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
