import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest, read, sourcesIn } from './sources.ts';

/** Kinds of subject that events are about. */
function subjectsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bsubject: '([a-z-]+)'/g)].map(([, kind]) => kind ?? '');
}

/** Tables, as their row types name them. */
function tablesIn(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}'([a-z]+\.[a-z_]+)': \{/gm)].map(([, table]) => table ?? '');
}

const missingIn = (glossary: string, words: readonly string[]) =>
  [...new Set(words)].filter((word) => !glossary.includes(`\`${word}\``));

test('what events are about and what tables hold stands in the glossary', async () => {
  const glossary = await read('docs/glossary.md');
  const code = (await sourcesIn('src/**/*.ts')).filter((source) => !isTest(source));
  const subjects = code
    .filter(({ text }) => text.includes('eventType('))
    .flatMap(({ text }) => subjectsIn(text));
  const tables = code.filter(({ path }) => path.endsWith('/tables.ts')).flatMap(({ text }) => tablesIn(text));
  assert.ok(subjects.length > 10 && tables.length > 30);
  assert.deepEqual(missingIn(glossary, [...subjects, ...tables]), []);
});

test('a word that the glossary lacks is noticed', () => {
  const code = `eventType('moat.drained', { subject: 'moat' })\n  'castle.moat': {\n`;
  assert.deepEqual(missingIn('| **Case** | `case` |', [...subjectsIn(code), ...tablesIn(code)]), [
    'moat',
    'castle.moat',
  ]);
});

const cells = (row: string) => row.split('|').map((cell) => cell.trim());

test('every word of the glossary has its Welsh', async () => {
  const rows = (await read('docs/glossary.md')).split('\n').filter((line) => line.startsWith('| **'));
  assert.ok(rows.length > 40);
  assert.deepEqual(
    rows.filter((row) => cells(row).slice(1, 4).includes('')),
    [],
  );
  const words = rows.map((row) => cells(row)[1] ?? '');
  assert.deepEqual(
    words.filter((word, place) => words.indexOf(word) !== place),
    [],
  );
});
