import { join } from 'node:path';
import { z } from 'zod';
import type { Facts, RefusalWords } from '#platform/errors';
import { checkout, isTest, sourcesIn, withoutComments } from './sources.ts';

/** One refusal as its owner's table has it. */
export type Entry = { readonly owner: string; readonly code: string; readonly words: RefusalWords };

const sentence = z.custom<(facts: Facts) => string>((value) => typeof value === 'function');
const table = z.record(
  z.templateLiteral([z.string(), '.', z.string()]),
  z.object({ status: z.int(), en: sentence, cy: sentence }),
);

/** Every entry of every table that an errors.ts exports, by owner and then in the table's order. */
export async function refusals(): Promise<readonly Entry[]> {
  const files = await sourcesIn('src/**/errors.ts');
  const owned = files.map(async ({ path }) => {
    const exported: unknown = await import(join(checkout, path));
    const tables = Object.values(z.record(z.string(), z.unknown()).parse(exported));
    const owner = path.replace(/^src\/(.*)\/errors\.ts$/, '$1');
    return tables.flatMap((one) =>
      Object.entries(table.parse(one)).map(([code, words]) => ({ owner, code, words })),
    );
  });
  return (await Promise.all(owned)).flat();
}

/** What the source says outside the tables: where refusals are thrown. */
export async function throwers(): Promise<readonly string[]> {
  const code = await sourcesIn('src/**/*.ts');
  return code
    .filter((source) => !isTest(source) && !source.path.endsWith('/errors.ts'))
    .map(({ text }) => withoutComments(text));
}

/** The codes that a file throws by name. */
export function thrownIn(text: string): readonly string[] {
  return [...text.matchAll(/new Refusal\(\s*'([^']+)'/g)].map(([, code]) => code ?? '');
}

/** A sentence with each fact by its name: `The port {port} is taken.` */
export function patternOf(words: (facts: Facts) => string): string {
  const names = new Proxy<Record<string, string>>({}, { get: (_facts, name) => `{${String(name)}}` });
  return words(names);
}

/** docs/errors.md as it should be. */
export async function errorsDocument(): Promise<string> {
  const byOwner = Map.groupBy(await refusals(), ({ owner }) => owner);
  const sections = [...byOwner].map(([owner, entries]) => {
    const rows = entries.map(
      ({ code, words }) => `| \`${code}\` | ${String(words.status)} | ${inCell(patternOf(words.en))} |`,
    );
    return [
      `## ${owner}`,
      '',
      '| code | status | what the person reads |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return [introduction, ...sections, ''].join('\n\n').trimEnd() + '\n';
}

/** On one line; a number that is reckoned from a fact has no name of its own. */
function inCell(pattern: string): string {
  return pattern.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('NaN', '{number}');
}

const introduction = `# Refusals

An expected no: the HTTP status, and the sentence that says what is so and what to do (in Welsh too, in the same table).
Programs get the same as problem+json, with the code. A fact that differs from case to case stands in braces. Anything else that goes wrong is a bug: it is logged once, and the
person reads "Sorry, there is a problem" with the number of the request.

Each part of Moothall keeps its refusals in its own \`errors.ts\`. This page is written from those tables by
\`bin/pinned-node test/house/write-errors.ts\`, and a test compares.`;
