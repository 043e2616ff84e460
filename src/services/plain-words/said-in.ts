/** One sentence, or several, of a words file, and where it stands: `questions → place → hint`. */
export type SaidText = { readonly path: string; readonly text: string };

/** Every text of a document, in its order. */
export function saidIn(data: unknown, path: readonly string[] = []): readonly SaidText[] {
  if (typeof data === 'string') return [{ path: path.join(' → '), text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]: [string, unknown]) => saidIn(inner, [...path, key]));
}
