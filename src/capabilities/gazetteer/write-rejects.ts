import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Tongue, Uuid } from '#language';
import { Refusal } from '#platform/errors';
import type { Begin } from './editions/begin.ts';
import { readRejects } from './editions/keep-rejects.ts';
import { checkWritable, rejectsFile } from './files/rejects.ts';
import type { Reject } from './files/rejects.ts';
import type { Supply } from './files/supply/volume.ts';

/** Makes sure that the file of rejects can be written, and that it is none of those to be read. */
export async function prepareRejects(path: string, { volumes, name }: Supply): Promise<void> {
  if (volumes.some(({ source }) => resolve(source.path) === resolve(path)))
    throw new Refusal('gazetteer.rejects-unwritable', { file: name });
  await checkWritable(path);
}

type Writing = { readonly run: Uuid; readonly path: string; readonly tongue: Tongue };

/** Writes what a run did not take into a file; there is none if it took everything. */
export async function writeRejects(begin: Begin, { run, path, tongue }: Writing): Promise<void> {
  const first = await begin((tx) => readRejects(tx, run, 0));
  if (first.rejects.length === 0) {
    await rm(path, { force: true });
    return;
  }
  await using file = await open(path, 'w');
  for await (const text of rejectsFile(pagesOf(begin, run), tongue)) await file.write(text);
}

async function* pagesOf(begin: Begin, run: Uuid): AsyncGenerator<readonly Reject[], void> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const from: number = after;
    const { rejects, last } = await begin((tx) => readRejects(tx, run, from));
    yield rejects;
    after = last;
  }
}
