import { text } from '#language';
import { z } from 'zod';

/** `vehicle.make`, `results.0.id`: names of JSON, one within the other. */
export const jsonPath = z.string().regex(/^[\w$-]{1,60}(\.[\w$-]{1,60}){0,9}$/, {
  error: 'Write the names that lead to it, with stops between: “vehicle.make”.',
});

const within = /\{([^{}]*)\}/g;

/** A path or, with braces, words in which values stand: `Collected at {time}: {note}`. */
const words = text(200).refine(
  (written) =>
    written.includes('{')
      ? Array.from(written.matchAll(within)).every(([, path]) => jsonPath.safeParse(path).success) &&
        !/[{}]/.test(written.replaceAll(within, ''))
      : jsonPath.safeParse(written).success,
  { error: 'Write a path such as “vehicle.make”, or words with paths in braces: “{make}, {colour}”.' },
);

/** How one thing is found in what a source says: in the same words for both languages, or in each its own; or by a table of its codes. */
export const mapping = z.union(
  [
    words,
    z.strictObject({ en: words, cy: words }),
    z.strictObject({
      path: jsonPath,
      /** What we call what the source calls so; of anything else nothing is taken. */
      values: z.record(z.string().min(1).max(100), z.union([text(100), z.number(), z.boolean()])),
    }),
  ],
  {
    error:
      'Write a path such as “vehicle.make”, words with paths in braces, both languages, or path and values.',
  },
);

export type Mapping = z.output<typeof mapping>;
export type Words = z.output<typeof words>;

export function wordsAt(json: unknown, written: Words): string | number | boolean | undefined {
  if (!written.includes('{')) return plain(valueAt(json, written));
  const paths = Array.from(written.matchAll(within), ([, path = '']) => path);
  if (paths.some((path) => plain(valueAt(json, path)) === undefined)) return undefined;
  return written.replaceAll(within, (_all, path: string) => String(plain(valueAt(json, path))));
}

/** What stands at the end of a path, as far as it leads. */
export function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    const found: unknown = Reflect.get(at, name);
    return found;
  }, json);
}

function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
