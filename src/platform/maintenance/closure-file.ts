import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { writtenClosure } from './closure.ts';
import type { Closure } from './closure.ts';

export type FiledClosure = Closure & { readonly councils: readonly string[] | undefined };

/**
 * The closure that a file announces, for when there is no database to ask. That it is there is enough: an empty one, or one
 * that cannot be understood, closes every council until it is gone.
 */
export async function closureIn(path: string): Promise<FiledClosure | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => (isMissing(error) ? undefined : ''));
  if (text === undefined) return undefined;
  const { councils, manner, closesAt, opensAt, words } = writtenClosure
    .catch({ manner: 'closed' })
    .parse(json(text));
  return { councils, manner, closesAt: closesAt ?? longAgo, opensAt, words };
}

/** Writes it in the place of what the file said before, at once. */
export async function writeClosure(path: string, closure: FiledClosure): Promise<void> {
  const { closesAt, opensAt, ...rest } = closure;
  const said = { ...rest, closesAt: closesAt.toString(), opensAt: opensAt?.toString() };
  await writeFile(`${path}.new`, `${JSON.stringify(said, undefined, 2)}\n`, { mode: 0o644 });
  await rename(`${path}.new`, path);
}

export async function removeClosure(path: string): Promise<void> {
  await rm(path, { force: true });
}

const longAgo = Temporal.Instant.fromEpochMilliseconds(0);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
