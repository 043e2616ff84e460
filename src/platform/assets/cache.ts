import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetFrom, type Asset } from './asset.ts';
import type { AssetName } from './asset-name.ts';

const endings = ['', '.br', '.gz'] as const;

/** Reads a finished set of files, or nothing if any is missing. The folder's name is the digest of all that went in. */
export async function recall(
  folder: string,
  names: readonly AssetName[],
): Promise<readonly Asset[] | undefined> {
  const read = async (name: AssetName) => {
    const [body, brotli, gzip] = await Promise.all(
      endings.map((ending) => readFile(join(folder, name + ending))),
    );
    return body === undefined || brotli === undefined || gzip === undefined
      ? undefined
      : assetFrom(name, [body, brotli, gzip]);
  };
  try {
    return (await Promise.all(names.map(read))).filter((asset) => asset !== undefined);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Keeps a set of files; it appears whole or not at all, so that two processes that start together do not meet halves. */
export async function keep(folder: string, assets: readonly Asset[]): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await Promise.all(
    assets.flatMap(({ name, body, brotli, gzip }) => [
      writeFile(join(draft, name), body),
      writeFile(join(draft, `${name}.br`), brotli),
      writeFile(join(draft, `${name}.gz`), gzip),
    ]),
  );
  try {
    await rename(draft, folder);
  } catch {
    // Another process was first, or an incomplete set stands in the way: ours replaces it.
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
