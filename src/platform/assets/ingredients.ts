import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { digestOf } from './asset.ts';

/** The digest of everything that a set of files is made of: sources by ending, versions of packages, and settings. */
export async function digestIngredients(made: {
  sources: readonly { folder: string; ending: RegExp }[];
  packages: readonly string[];
  settings?: unknown;
}): Promise<string> {
  const files = (await Promise.all(made.sources.map(readSources))).flat();
  const versions = await Promise.all(made.packages.map(versionOf));
  return digestOf(JSON.stringify([files, versions, made.settings ?? null])).slice(0, 24);
}

async function readSources({ folder, ending }: { folder: string; ending: RegExp }) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => ending.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => [name, digestOf(await readFile(join(folder, name)))] as const),
  );
}

// The package's own file, found where Node would find the package; some hide package.json behind their exports.
async function versionOf(name: string): Promise<string> {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return digestOf(text);
  }
  throw new Error(`The package ${name} is not installed: run npm ci`);
}
