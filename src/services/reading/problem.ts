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
