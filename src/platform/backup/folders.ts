import { createReadStream, createWriteStream } from 'node:fs';
import { glob, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#platform/errors';
import { keepFile } from './kept-file.ts';
import type { KeptFile } from './kept-file.ts';

/** A folder of files that belong to the database's rows: whoever keeps files adds theirs to the list of the commands. */
export type KeptFolder = { readonly name: string; readonly path: string };

const within = (name: string) => join('files', name);

/** Copies a folder's files. After the database, so that every file of which a row knows is there. */
export async function keepFolder(folder: string, { name, path }: KeptFolder): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  for await (const file of glob('**/*', { cwd: path })) {
    const from = join(path, file);
    const found = await stat(from).catch(() => undefined);
    if (!found?.isFile()) continue;
    const opened = await open(from, 'r').catch(() => undefined);
    // Somebody had it removed meanwhile.
    if (opened) kept.push(await keepFile(folder, join(within(name), file), opened.createReadStream()));
  }
  return kept;
}

/** Refuses a folder to which files would come back, and in which there are other ones. */
export async function refuseUnlessEmptyFolder({ path }: KeptFolder): Promise<void> {
  const found = await readdir(path).catch((): string[] => []);
  if (found.length > 0) throw new Refusal('restore.folder-not-empty', { folder: path });
}

/** Brings the files of a folder back: all of them or none, so that it can be begun again. Gives how many there are. */
export async function bringBackFolder(
  folder: string,
  { name, path }: KeptFolder,
  files: readonly KeptFile[],
): Promise<number> {
  const own = files.filter((file) => file.path.startsWith(`${within(name)}/`));
  const unfinished = `${path}.restoring`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const file of own) {
    const to = join(unfinished, relative(within(name), file.path));
    await mkdir(dirname(to), { recursive: true });
    await pipeline(
      createReadStream(join(folder, file.path)),
      createWriteStream(to, { mode: 0o600, flush: true }),
    );
  }
  // An empty folder may be there already.
  await rename(unfinished, path);
  return own.length;
}
