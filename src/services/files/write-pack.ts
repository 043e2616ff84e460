import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packFileNames } from './pack-files.ts';
import type { PackFileName, PackFiles } from './pack-files.ts';

/** Writes a service's files into a folder that is not there yet: all of them or none. `heading` is each file's first line. */
export async function writePack(
  folder: string,
  files: PackFiles,
  heading: (file: PackFileName) => string,
): Promise<void> {
  const making = join(dirname(folder), `.${basename(folder)}`);
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  for (const file of packFileNames)
    if (files[file] !== undefined) await writeFile(join(making, file), `${heading(file)}\n${files[file]}`);
  await rename(making, folder);
}
