import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemClock } from '#platform/clock';
import { atMost, ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { checkout } from './installation.ts';
import { newestBackup } from './newest-backup.ts';

/** The computer that this runs on: room on its disks, files it may open, and its backups. */
export async function examineMachine({ settings }: Patient): Promise<readonly Finding[]> {
  const { MOOTHALL_CACHE: cache, MOOTHALL_BACKUPS: backups } = settings;
  const folders = [resolve(checkout, cache), ...(backups === undefined ? [] : [backups])];
  return [
    ...(await Promise.all(folders.map(async (folder) => diskFinding(folder)))),
    await filesFinding(settings.MOOTHALL_CONNECTIONS),
    await backupFinding(backups),
  ];
}

const megabyte = 1_000_000;

async function diskFinding(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existingAbove(folder));
  const free = Math.floor((bavail * bsize) / megabyte);
  const says = `${String(free)} MB are free where ${folder} is`;
  if (free < 200) return wrong('disk', `${says}. Free some: what is written next may fail`);
  return free < 2_000 ? warning('disk', `${says}. Free some before it is full`) : ok('disk', says);
}

/** What is made at the first start is not there yet. */
function existingAbove(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existingAbove(dirname(folder));
}

/** Besides connections a process holds some files and its connections to the database. */
const otherFiles = 300;

async function filesFinding(connections: number): Promise<Finding> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const [, soft] = /^Max open files\s+(\d+|unlimited)/m.exec(limits) ?? [];
  if (soft === undefined || soft === 'unlimited') return ok('open files', 'no limit is known here');
  if (Number(soft) >= connections + otherFiles) return ok('open files', `${soft} at most`);
  return warning(
    'open files',
    `${soft} at most, and MOOTHALL_CONNECTIONS is ${String(connections)}. Set LimitNOFILE in the unit to ${String(connections + otherFiles)} or more`,
  );
}

async function backupFinding(folder: string | undefined): Promise<Finding> {
  const what = 'backup';
  if (folder === undefined)
    return warning(
      what,
      'MOOTHALL_BACKUPS is not set, so that nobody is told when backups stop. Name their folder',
    );
  const at = await newestBackup(folder);
  if (!at) return wrong(what, `there is none in ${folder}. Make one: bin/moothall backup`);
  const hours = Math.floor(at.until(systemClock.now()).total('hours'));
  return atMost(
    what,
    { value: hours, warnAbove: 26, wrongAbove: 50 },
    { says: `the newest is ${String(hours)} hours old`, todo: 'See why none was made since' },
  );
}
