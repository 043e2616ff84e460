import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

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
