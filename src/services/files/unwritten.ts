import { tongues } from '#language';
import type { InBoth } from '#language';
import type { Problem } from '../reading/problem.ts';
import { problemAt } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import type { Path } from '../reading/yaml-file.ts';

/** What stands before a sentence that somebody has still to write. */
export const toWrite: InBoth<string> = { en: '[to write]', cy: '[i’w ysgrifennu]' };

/** The sentences of a service that are still to be written, each with its place. */
export function unwrittenIn(words: InBoth<Source>): readonly Problem[] {
  return tongues.flatMap((tongue) =>
    textsIn(words[tongue].data, [])
      .filter(({ text }) => text.trimStart().startsWith(toWrite[tongue]))
      .map(({ path }) =>
        problemAt(words[tongue], path, `Write “${path.join('.')}”, and take “${toWrite[tongue]}” away.`),
      ),
  );
}

type Text = { readonly path: Path; readonly text: string };

/** Every text of a document, with its place. */
export function textsIn(data: unknown, path: Path): readonly Text[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
