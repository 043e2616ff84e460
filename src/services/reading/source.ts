import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A document and where each of its parts was written, which after a merge may be one of two files. */
export type Source = { readonly data: unknown; readonly placeOf: (path: Path) => Omit<Problem, 'remedy'> };

export function sourceOf({ file, data, lineOf }: YamlFile): Source {
  return { data, placeOf: (path) => ({ file, line: lineOf(path) }) };
}

/** What a file has under a path, as a document of its own; nothing when it has nothing there. */
export function partOf(file: YamlFile, prefix: Path): Source | undefined {
  const data = prefix.reduce<unknown>(valueAt, file.data);
  if (data === undefined || data === null) return undefined;
  return { data, placeOf: (path) => ({ file: file.file, line: file.lineOf([...prefix, ...path]) }) };
}

/** One document laid over another, key by key: maps are merged, everything else (a list too) is replaced. */
export function laidOver(base: Source, over: Source | undefined): Source {
  if (!over) return base;
  return {
    data: merged(base.data, over.data),
    placeOf: (path) => (path.length > 0 && isSaidIn(over.data, path) ? over : base).placeOf(path),
  };
}

export function problemAt(source: Source, path: Path, remedy: string): Problem {
  return { ...source.placeOf(path), remedy };
}

/** The value under one key, own keys only. */
export function valueAt(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return data[Number(step)] as unknown;
  return isPlain(data) && Object.hasOwn(data, step) ? data[String(step)] : undefined;
}

function isSaidIn(data: unknown, path: Path): boolean {
  return path.reduce<unknown>(valueAt, data) !== undefined;
}

function merged(base: unknown, over: unknown): unknown {
  if (!isPlain(base) || !isPlain(over)) return over;
  const kept = Object.entries(base).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(over, key) ? merged(value, over[key]) : value,
  ]);
  const added = Object.entries(over).filter(([key]) => !Object.hasOwn(base, key));
  return Object.fromEntries([...kept, ...added]);
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
