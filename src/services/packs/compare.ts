import type { Flaw } from './check-flow.ts';

/** Words for everything that is wanted, and for nothing else; `path` is where they stand. */
export function compareAt(
  path: readonly string[],
  wanted: readonly string[],
  said: Readonly<Record<string, unknown>>,
): Flaw[] {
  const section = path.join(' → ');
  const missing = [...new Set(wanted)].filter((name) => !Object.hasOwn(said, name));
  const unwanted = Object.keys(said).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      path,
      remedy: `Add “${name}” to “${section}”: it has no words in this language.`,
    })),
    ...unwanted.map((name) => ({
      path: [...path, name],
      remedy: `Remove “${name}” from “${section}”: the service does not use it.`,
    })),
  ];
}
