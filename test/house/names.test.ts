import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { checkout, isTest, offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

/** The folder names of services/ and councils/: what machinery may not know. */
async function dataNames(): Promise<readonly string[]> {
  const folders = await Promise.all(
    ['services', 'councils'].map((home) => readdir(join(checkout, home), { withFileTypes: true })),
  );
  return folders.flat().flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Names that stand as a string of their own or as a part of a path. */
function named(names: readonly string[], { text }: Source): readonly string[] {
  return names.filter((name) => new RegExp(`['"\`/]${name}['"\`/.]`).test(text));
}

test('no service and no council is named in the machinery', async () => {
  const names = await dataNames();
  assert.ok(names.includes('fly-tipping') && names.includes('thornmere'));
  const machinery = (await sourcesIn('src/**/*.{ts,sql,scss}')).filter((source) => !isTest(source));
  assert.deepEqual(
    offencesIn(machinery, (source) => named(names, source)),
    [],
  );
});

const seen = (text: string) => named(['fly-tipping', 'noise'], { path: 'src/planted.ts', text });

test('a service named in the machinery is noticed, an ordinary word is not', () => {
  assert.deepEqual(seen(`if (service === 'fly-tipping') return;`), ['fly-tipping']);
  assert.deepEqual(seen('read(`services/fly-tipping/form.yaml`)'), ['fly-tipping']);
  assert.deepEqual(seen('const noise = mere(noise);'), []);
});

const empty = ['common', 'helper', 'helpers', 'manager', 'misc', 'service', 'types', 'util', 'utils'];
const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)+$/;

function misnamed({ path }: Pick<Source, 'path'>): readonly string[] {
  const [first = ''] = basename(path).split('.');
  if (empty.includes(first)) return ['a name that says nothing'];
  return kebab.test(basename(path)) ? [] : ['not in kebab-case'];
}

test('every file has a name that says something, in kebab-case', async () => {
  const files = await sourcesIn('{src,simulators,demo,test,bin}/**/*.{ts,mjs,scss}');
  assert.ok(files.length > 400);
  assert.deepEqual(offencesIn(files, misnamed), []);
});

test('a file called utils, and one in camelCase, are noticed', () => {
  assert.deepEqual(misnamed({ path: 'src/platform/http/utils.ts' }), ['a name that says nothing']);
  assert.deepEqual(misnamed({ path: 'src/platform/http/closeCase.ts' }), ['not in kebab-case']);
  assert.deepEqual(misnamed({ path: 'src/platform/http/close-case.test.ts' }), []);
});
