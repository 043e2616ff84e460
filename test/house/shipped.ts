import { dirname, join } from 'node:path';
import { isTest, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

/** The source that ships: without tests, and without what only tests import (a cast, a sample, a stand-in's answers). */
export async function shippedSources(): Promise<readonly Source[]> {
  const all = await sourcesIn('src/**/*.ts');
  const served = new Set(testsAlone(all));
  return all.filter(({ path }) => !served.has(path));
}

/** Tests, and files that somebody imports but nobody except tests. */
export function testsAlone(sources: readonly Source[]): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const source of sources)
    for (const path of importsOf(source)) importers.set(path, [...(importers.get(path) ?? []), source.path]);
  const found = new Set(sources.filter(isTest).map(({ path }) => path));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [path, from] of importers) if (from.every((importer) => found.has(importer))) found.add(path);
  }
  return [...found];
}

function importsOf({ path, text }: Source): readonly string[] {
  const named = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, to]) => to ?? '');
  return named.flatMap((to) => {
    if (to.startsWith('.')) return [join(dirname(path), to)];
    return to.startsWith('#') && !to.startsWith('#test/') ? [`src/${to.slice(1)}/index.ts`] : [];
  });
}
