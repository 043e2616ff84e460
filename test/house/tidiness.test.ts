import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const everything = '{src,simulators,demo,test,bin}/**/*.{ts,mjs,scss,sql}';

/** Row types are written by a program, and this folder must spell out what it forbids. */
const isExempt = ({ path }: Source) => basename(path) === 'tables.ts' || path.startsWith('test/house/');

async function written(): Promise<readonly Source[]> {
  return (await sourcesIn(everything)).filter((source) => !isExempt(source));
}

function linesOf({ text }: Pick<Source, 'text'>): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function tooLong(source: Source): readonly string[] {
  const lines = linesOf(source);
  return lines > 300 ? [`${String(lines)} lines`] : [];
}

test('no file is longer than 300 lines', async () => {
  assert.deepEqual(offencesIn(await written(), tooLong), []);
});

const fileOf = (lines: number) => ({ path: 'planted.ts', text: 'a;\n\n'.repeat(lines) });

test('a file of 301 lines is noticed, blank ones aside', () => {
  assert.deepEqual(tooLong(fileOf(301)), ['301 lines']);
  assert.deepEqual(tooLong(fileOf(300)), []);
});

test('half of the source files are under 60 lines, and nine in ten under 150', async () => {
  const lines = (await written())
    .filter(({ path }) => path.startsWith('src/'))
    .map(linesOf)
    .toSorted((one, other) => one - other);
  assert.ok((lines[Math.floor(lines.length / 2)] ?? 0) < 60);
  assert.ok((lines[Math.floor(lines.length * 0.9)] ?? 0) < 150);
});

const unfinished: readonly (readonly [string, RegExp])[] = [
  ['left for later', /\b(TODO|FIXME|XXX|HACK)\b|[Cc]oming soon/],
  ['a test that is left out', /\b(test|it|describe|suite)\.(skip|only|todo)\b|\b(skip|only|todo): true/],
  ['the compiler silenced', /@ts-(ignore|nocheck|expect-error)/],
  ['lint silenced without a reason', /oxlint-disable(?!.* -- \w)/],
];

function left({ path, text }: Source): readonly string[] {
  if (path.endsWith('.sql')) return [];
  return unfinished.flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));
}

test('nothing is left for later, left out or silenced', async () => {
  assert.deepEqual(offencesIn(await written(), left), []);
});

const seen = (text: string) => left({ path: 'planted.ts', text });

test('what is left for later, left out or silenced is noticed', () => {
  assert.deepEqual(seen('// TODO: the rest'), ['left for later']);
  assert.deepEqual(seen(`test.skip('a case closes', () => {})`), ['a test that is left out']);
  assert.deepEqual(seen('// @ts-ignore'), ['the compiler silenced']);
  assert.deepEqual(seen('// oxlint-disable-next-line no-console'), ['lint silenced without a reason']);
  assert.deepEqual(seen('// oxlint-disable-next-line no-console -- the command line speaks to a person'), []);
});
