import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const checkout = join(import.meta.dirname, '../..');

/** A file of the project: its path from the checkout, and what it says. */
export type Source = { readonly path: string; readonly text: string };

/** Every file that a pattern such as `src/*.ts` finds, by path. */
export async function sourcesIn(pattern: string): Promise<readonly Source[]> {
  const paths = await Array.fromAsync(glob(pattern, { cwd: checkout }));
  return Promise.all(paths.toSorted().map(async (path) => ({ path, text: await read(path) })));
}

export async function read(path: string): Promise<string> {
  return readFile(join(checkout, path), 'utf8');
}

export function isTest({ path }: Pick<Source, 'path'>): boolean {
  return /\.(test|setting)\.ts$|\/setting\//.test(path);
}

/** What a file does, without what its comments say. An address and a glob in a string start none. */
export function withoutComments(text: string): string {
  return text.replaceAll(/(?<=^|\s)\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<!:)\/\/.*$/gm, '');
}

/** The offences of all these files, each with its path: empty when the house is in order. */
export function offencesIn(
  sources: readonly Source[],
  offences: (source: Source) => readonly string[],
): readonly string[] {
  return sources.flatMap((source) => offences(source).map((offence) => `${source.path}: ${offence}`));
}
