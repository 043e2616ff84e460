/** Something wrong in a file of data, where it stands, and what to do about it in a sentence. Lines count from 1. */
export type Problem = { readonly file: string; readonly line: number; readonly remedy: string };

/** As editors and terminals understand it: `services/x/service.yaml:12: Add …`. */
export function sayProblem({ file, line, remedy }: Problem): string {
  return `${file}:${String(line)}: ${remedy}`;
}

/** What was read, or everything that keeps it from being read. */
export type Found<Value> = { readonly found: Value } | { readonly problems: readonly Problem[] };

export function problemsIn(read: Found<unknown>): readonly Problem[] {
  return 'problems' in read ? read.problems : [];
}

type Values<All> = { readonly [Name in keyof All]: All[Name] extends Found<infer Value> ? Value : never };

/** Several things that were read, each under its name, or every problem of them all. */
export function allFound<const All extends Readonly<Record<string, Found<unknown>>>>(
  all: All,
): Found<Values<All>> {
  const problems = Object.values(all).flatMap(problemsIn);
  if (problems.length > 0) return { problems };
  const values = Object.entries(all).map(([name, read]) => [name, 'found' in read ? read.found : undefined]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each was found under its own name
  return { found: Object.fromEntries(values) as Values<All> };
}
