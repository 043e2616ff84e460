import type { Problem } from './problem.ts';
import { identityOf } from './identity.ts';
import type { Path, Step, YamlFile } from './yaml-file.ts';

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

/**
 * One document laid over another: maps are merged key by key, lists of things that have names (`identityOf`) name by name,
 * and everything else is replaced. Of a named thing `leave-out: true` takes it out; what is new comes last.
 */
export function laidOver(base: Source, over: Source | undefined): Source {
  if (!over) return base;
  const data = merged(base.data, over.data);
  return {
    data,
    placeOf: (path) => {
      const said = path.length > 0 ? pathIn(over.data, { data, path }) : undefined;
      return said ? over.placeOf(said) : base.placeOf(pathIn(base.data, { data, path }) ?? path);
    },
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

type Merged = { readonly data: unknown; readonly path: Path };

/** The path of the same thing in one of the two documents that were merged; nothing when it is not said there. */
function pathIn(document: unknown, { data, path }: Merged): Path | undefined {
  const found: Step[] = [];
  let [there, here] = [document, data];
  for (const step of path) {
    const at = namesIn(here) && namesIn(there) ? placeNamed(there, identityOf(valueAt(here, step))) : step;
    here = valueAt(here, step);
    there = at === undefined ? undefined : valueAt(there, at);
    if (at === undefined || there === undefined) return undefined;
    found.push(at);
  }
  return found;
}

function placeNamed(list: unknown, wanted: string | undefined): number | undefined {
  const place = wanted === undefined ? undefined : namesIn(list)?.indexOf(wanted);
  return place === -1 ? undefined : place;
}

function merged(base: unknown, over: unknown): unknown {
  const [names, others] = [namesIn(base), namesIn(over)];
  if (Array.isArray(base) && Array.isArray(over) && names && others)
    return mergedLists({ items: base, names }, { items: over, names: others });
  if (!isPlain(base) || !isPlain(over)) return over;
  const kept = Object.entries(base).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(over, key) ? merged(value, over[key]) : value,
  ]);
  const added = Object.entries(over).filter(([key]) => !Object.hasOwn(base, key));
  return Object.fromEntries([...kept, ...added]);
}

type Named = { readonly items: readonly unknown[]; readonly names: readonly string[] };

function mergedLists(base: Named, over: Named): readonly unknown[] {
  const kept = base.items.flatMap((item, index): readonly unknown[] => {
    const other = over.items[over.names.indexOf(base.names[index] ?? '')];
    if (other === undefined) return [item];
    return isLeftOut(other) ? [] : [merged(item, other)];
  });
  return [...kept, ...over.items.filter((_, index) => !base.names.includes(over.names[index] ?? ''))];
}

function isLeftOut(item: unknown): boolean {
  return valueAt(item, 'leave-out') === true;
}

/** The names of a list's things, where each has one of its own; nothing for other lists, and for none at all. */
function namesIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const names = list.flatMap((item: unknown) => identityOf(item) ?? []);
  return names.length === list.length && new Set(names).size === names.length ? names : undefined;
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
