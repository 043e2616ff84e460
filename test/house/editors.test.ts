import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { languageSchema, schemaNames } from '#services';
import { checkout, read } from './sources.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

for (const name of schemaNames)
  test(`the schema that editors have of ${name} is the one that the program reads by (bin/moothall services schema --to docs/schemas)`, async () => {
    const kept = JSON.parse(await read(`docs/schemas/${name}.schema.json`)) as unknown;
    assert.deepEqual(kept, plain(languageSchema(name)));
  });

test('a file of a service that names its schema names one that is there', async () => {
  const wanted = schemaNames.map((name) => `docs/schemas/${name}.schema.json`);
  const named = [];
  for await (const file of glob('{services,test/fixtures/services}/*/*.yaml', { cwd: checkout })) {
    const [, to] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(await read(file)) ?? [];
    if (to !== undefined) named.push(join(dirname(file), to));
  }
  assert.ok(named.length >= 15, String(named.length));
  assert.deepEqual(
    named.filter((to) => !wanted.includes(to)),
    [],
  );
});
