import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { checkout, read, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

/** What a person at a screen is told to read. */
const told = (await sourcesIn('src/**/*.{ts,sql}')).flatMap(({ path, text }) =>
  [...text.matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([to]) => ({ path, to })),
);

const documents = [...(await sourcesIn('*.md')), ...(await sourcesIn('docs/**/*.md'))];

async function exists(path: string): Promise<boolean> {
  return access(join(checkout, path)).then(
    () => true,
    () => false,
  );
}

/** What a document points at inside the project: its links, and the paths that it names as code. */
function pointers({ path, text }: Source): readonly string[] {
  const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to]) => to ?? '');
  const inside = links.filter((to) => !/^[a-z]+:/.test(to)).map((to) => normalize(join(dirname(path), to)));
  const named = [...text.matchAll(/`((?:src|test|docs|bin|simulators|demo|services|councils)\/[\w./-]*)`/g)];
  return [...inside, ...named.map(([, to]) => to ?? '')].filter((to) => !to.includes('NNNN'));
}

test('what a document points at is there', async () => {
  assert.ok(documents.length > 30);
  const missing = [];
  for (const document of documents)
    for (const to of pointers(document)) if (!(await exists(to))) missing.push(`${document.path}: ${to}`);
  for (const { path, to } of told) if (!(await exists(to))) missing.push(`${path}: ${to}`);
  assert.deepEqual(missing, []);
});

test('a link and a named path that lead nowhere are noticed', async () => {
  const text =
    'See [it](../nowhere.md#there), `src/nowhere.ts`, `npm start` and [them](https://example.org).';
  const found = pointers({ path: 'docs/guides/planted.md', text });
  assert.deepEqual(found, ['docs/nowhere.md', 'src/nowhere.ts']);
  assert.deepEqual(await Promise.all(found.map(exists)), [false, false]);
});

const parts = ['## Context', '## Options', '## Choice', '## Consequences'];

/** A record has its number and its sentence in its name, four parts in order, and one page. */
function recordFaults({ path, text }: Source): readonly string[] {
  const headings = text.split('\n').filter((line) => line.startsWith('## '));
  return [
    ...(/^\d{4}-[a-z0-9]+(-[a-z0-9]+){2,}\.md$/.test(basename(path)) ? [] : ['its name is no sentence']),
    ...(/^# \S/.test(text) ? [] : ['no title']),
    ...(headings.join() === parts.join() ? [] : ['not context, options, choice and consequences']),
    ...(text.length < 4_000 ? [] : ['more than a page']),
  ];
}

const records = await sourcesIn('docs/decisions/*.md');

test('every decision is one page with context, options, choice and consequences', () => {
  assert.ok(records.length > 25);
  assert.deepEqual(
    records.flatMap((record) => recordFaults(record).map((fault) => `${record.path}: ${fault}`)),
    [],
  );
});

test('decisions are numbered without a gap', () => {
  const numbers = records.map(({ path }) => Number(basename(path).slice(0, 4)));
  assert.deepEqual(
    numbers,
    numbers.map((_number, place) => place + 1),
  );
});

test('a decision without a sentence, without its parts or of two pages is noticed', () => {
  const planted = { path: 'docs/decisions/7-jobs.md', text: `Jobs\n## Choice\n${'word '.repeat(1_000)}` };
  assert.equal(recordFaults(planted).length, 4);
});

test('ARCHITECTURE.md names every arrow that is checked', async () => {
  const rules = [...(await read('.dependency-cruiser.cjs')).matchAll(/forbid\(\s*'([a-z-]+)'/g)];
  const text = await read('ARCHITECTURE.md');
  assert.ok(rules.length > 15);
  assert.deepEqual(
    rules.map(([, name]) => name ?? '').filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
});

/** The first column of the table below a heading. */
function rowsBelow(heading: string, text: string): readonly string[] {
  const [, below = ''] = text.split(`### ${heading}\n`);
  const [section = ''] = below.split('\n#');
  return [...section.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name ?? '').toSorted();
}

async function foldersOf(home: string): Promise<readonly string[]> {
  const entries = await readdir(join(checkout, home), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

test('ARCHITECTURE.md says of every tool and every capability what it is for', async () => {
  const text = await read('ARCHITECTURE.md');
  assert.deepEqual(rowsBelow('Platform', text), await foldersOf('src/platform'));
  assert.deepEqual(rowsBelow('Capabilities', text), await foldersOf('src/capabilities'));
});

test('a capability that ARCHITECTURE.md does not name is noticed', () => {
  const text =
    '### Capabilities\n\n| folder | owns |\n| `ledger` _(the spine)_ | events |\n\n### Next\n\n| `no` |\n';
  assert.deepEqual(rowsBelow('Capabilities', text), ['ledger']);
});
