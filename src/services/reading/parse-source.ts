import type { z } from 'zod';
import type { Found, Problem } from './problem.ts';
import { isSentence, remedyFor } from './remedy-for.ts';
import { problemAt, valueAt } from './source.ts';
import type { Source } from './source.ts';
import type { Path } from './yaml-file.ts';

/** Parses a document by a schema; each thing that does not fit becomes a problem with its line. */
export function parseSource<Value>(schema: z.ZodType<Value>, source: Source): Found<Value> {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { found: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, source)) };
}

function problemsOf(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const path: Path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const inner = issue.code === 'invalid_union' && !isSentence(issue.message) ? closest(issue) : undefined;
  if (inner) return problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, source);
  const isThere = path.reduce<unknown>(valueAt, source.data) !== undefined;
  const marked = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
  return [problemAt(source, marked, remedyFor(issue, isThere))];
}

/** Of the ways in which something might have been written, the one that came furthest says what to do. */
function closest({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | undefined {
  return errors.flat().toSorted((one, other) => other.path.length - one.path.length)[0];
}
