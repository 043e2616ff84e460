import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { readCouncil } from './index.ts';
import { councilFolders, library } from './sample.setting.ts';

const source = join(import.meta.dirname, '..');

/** The names of folders of `services/` and `councils/`: data, of which the machinery knows nothing. */
async function namesOfData(): Promise<readonly string[]> {
  const services = await Array.fromAsync(glob('*/service.yaml', { cwd: library }));
  const councils = await councilFolders();
  return [...services.map((file) => file.split('/')[0] ?? ''), ...councils.map((folder) => basename(folder))];
}

/** A name with a hyphen is no identifier, so it is data wherever it stands; one without counts in quotes and in paths. */
function namesIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) =>
    (name.includes('-')
      ? new RegExp(`(?<![\\w-])${name}(?![\\w-])`)
      : new RegExp(`['"\`/]${name}['"\`/.]`)
    ).test(text),
  );
}

test('no service and no council is named in src', async () => {
  const names = await namesOfData();
  assert.ok(names.length >= 3, names.join());
  const files = await Array.fromAsync(glob('**/*.{ts,tsx,sql,scss,json}', { cwd: source }));
  assert.ok(files.length > 100);
  const found: string[] = [];
  for (const file of files.filter((one) => !one.endsWith('.test.ts')))
    for (const name of namesIn(await readFile(join(source, file), 'utf8'), names))
      found.push(`${file}: ${name}`);
  assert.deepEqual(found, []);
});

/** What only one council has: its names and how it is reached. */
async function factsOfCouncils(): Promise<readonly string[]> {
  const read = await Promise.all((await councilFolders()).map(readCouncil));
  return read.flatMap((one) =>
    'found' in one ? [one.found.name.en, one.found.contact.telephone, one.found.contact.email] : [],
  );
}

test('the library of services has no council’s name or telephone number in it', async () => {
  const facts = await factsOfCouncils();
  assert.ok(facts.length >= 3);
  const found: string[] = [];
  for await (const file of glob('**/*.yaml', { cwd: library }))
    for (const fact of facts)
      if ((await readFile(join(library, file), 'utf8')).includes(fact)) found.push(`${file}: ${fact}`);
  assert.deepEqual(found, []);
});

test('a name is noticed in quotes, in a path and in a sentence, and not inside another word', () => {
  for (const text of [
    "if (service === 'lost-cat')",
    'services/lost-cat/form.yaml',
    'lost-cat: {}',
    '// as lost-cat does',
  ])
    assert.deepEqual(namesIn(text, ['lost-cat']), ['lost-cat'], text);
  for (const text of ['lost-cats', 'a-lost-cat', 'lostCat'])
    assert.deepEqual(namesIn(text, ['lost-cat']), [], text);
  for (const text of ["slug === 'saltby'", 'councils/saltby/', '"saltby.yaml"'])
    assert.deepEqual(namesIn(text, ['saltby']), ['saltby'], text);
  assert.deepEqual(namesIn('begin(work, saltby)', ['saltby']), []);
});
