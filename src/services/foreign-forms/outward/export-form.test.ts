import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { formDefinition } from '#capabilities/forms';
import { packFiles } from '../../files/pack-files.ts';
import { readPack, unpack } from '../../packs/read-pack.ts';
import { fixtures, serviceFolders } from '../../sample.setting.ts';
import { convertForm } from '../convert.ts';
import type { ForeignFormat } from '../source/source-form.ts';
import { exportForm } from './export-form.ts';

const council = { team: 'harbour', queue: 'harbour' };
const text = async (file: string) => readFile(join(fixtures, '..', 'foreign-forms', file), 'utf8');

/** In, out and in again: what is the second time. */
async function thereAndBack(file: string, format: ForeignFormat) {
  const once = convertForm({ text: await text(file), format, ...council });
  const read = await unpack({ service: once.service, files: packFiles(once.written) });
  assert.ok('found' in read, JSON.stringify(read));
  const out = exportForm(read.found);
  const twice = convertForm({ text: JSON.stringify(out.definition), format: 'defra-v2', ...council });
  return { once, out, twice };
}

const pagesOf = (form: unknown) => formDefinition.parse(form).pages;
const plain = (form: unknown) => pagesOf(form).flatMap(({ page, when }) => (when ? [{ page, when }] : []));
const wordsOf = (words: unknown) => words as { readonly questions: unknown; readonly pages: unknown };

test('a form that both can say goes out and comes in again as it was, with its Welsh', async () => {
  const { once, twice } = await thereAndBack('boat-mooring.defra-v2.json', 'defra-v2');
  assert.deepEqual(pagesOf(twice.written.form), pagesOf(once.written.form));
  for (const tongue of ['en', 'cy'] as const) {
    assert.deepEqual(
      wordsOf(twice.written.words[tongue]).questions,
      wordsOf(once.written.words[tongue]).questions,
    );
    assert.deepEqual(wordsOf(twice.written.words[tongue]).pages, wordsOf(once.written.words[tongue]).pages);
  }
});

test('what came in by links goes out in an order and means the same', async () => {
  const { once, twice } = await thereAndBack('hall-hire.digital-form-builder.json', 'digital-form-builder');
  assert.deepEqual(plain(twice.written.form), plain(once.written.form));
});

test('the same service goes out as the same bytes', async () => {
  const [one, other] = [
    await thereAndBack('boat-mooring.defra-v2.json', 'defra-v2'),
    await thereAndBack('boat-mooring.defra-v2.json', 'defra-v2'),
  ];
  assert.equal(JSON.stringify(one.out.definition), JSON.stringify(other.out.definition));
});

test('every service of the library goes out, comes in again, and what is lost is named', async () => {
  for (const { service, folder } of await serviceFolders()) {
    const read = await readPack(folder);
    assert.ok('found' in read, service);
    const out = exportForm(read.found);
    assert.ok(out.notes.length > 0);
    const back = convertForm({ text: JSON.stringify(out.definition), format: 'defra-v2', ...council });
    const again = await unpack({ service: back.service, files: packFiles(back.written) });
    assert.ok('found' in again, `${service}: ${JSON.stringify(again)}`);
  }
});
