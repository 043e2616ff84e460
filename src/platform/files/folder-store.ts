import { constants } from 'node:fs';
import { access, copyFile, glob, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileKey, keysOfCouncil } from './file-key.ts';
import type { FileKey, FileStore, Stored } from './store.ts';

/** Files in a folder of this machine: for one node. What was put is on the disk, whole, before that is said. */
export function folderStore(folder: string): FileStore {
  const pathOf = (key: FileKey) => join(folder, key);
  return {
    put: async (key, { path }) => putFile(pathOf(key), path),
    read: async (key) => readFile(pathOf(key)),
    has: async (key) => (await stat(pathOf(key)).catch(() => undefined)) !== undefined,
    remove: async (key) => rm(pathOf(key), { force: true }),
    list: (authority) => listFiles(folder, authority),
    check: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.R_OK | constants.W_OK);
    },
  };
}

async function putFile(to: string, from: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, unfinished);
  const file = await open(unfinished, 'r+', 0o600);
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, to);
  await syncFolder(dirname(to));
}

/** The names in a folder reach the disk only with the folder itself. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readFile(path: string): Promise<Readable | undefined> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return file?.createReadStream();
}

async function* listFiles(folder: string, authority: number): AsyncGenerator<Stored> {
  for await (const name of glob(`${keysOfCouncil(authority)}*/*`, { cwd: folder })) {
    const key = fileKey.safeParse(name);
    const found = key.success ? await stat(join(folder, name)).catch(() => undefined) : undefined;
    if (key.success && found)
      yield { key: key.data, at: Temporal.Instant.fromEpochMilliseconds(Math.floor(found.mtimeMs)) };
  }
}
