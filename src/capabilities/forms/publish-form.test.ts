import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { act } from '#test/database';
import { formOf, publishForm } from './index.ts';
import { sampleDefinition, sampleForm, sampleWords } from './sample-form.setting.ts';
import { at, pinned, refused, sampleSetting, service, unassembled } from './drafts/drafts.setting.ts';
import type { FormsTables } from './tables.ts';

const { begin } = await sampleSetting();

test('a published form is read back as it was, with the words of its blocks', async () => {
  assert.deepEqual(await begin((tx) => formOf(tx, pinned)), sampleForm);
});

test('the same content again changes nothing, other content under the same number is refused', async () => {
  await begin((tx) => publishForm(tx, unassembled, act(at.add({ hours: 1 }))));
  const trimmed = { ...unassembled, definition: { pages: sampleDefinition.pages.slice(0, 9) } };
  await assert.rejects(
    begin((tx) => publishForm(tx, trimmed, act(at))),
    refused('form.version-immutable', pinned),
  );
  await begin((tx) => publishForm(tx, { ...trimmed, version: 7 }, act(at)));
  assert.equal((await begin((tx) => formOf(tx, { service, version: 7 }))).definition.pages.length, 9);
});

test('a form that does not fit together is not published', async () => {
  const words = { ...sampleWords(), cy: { questions: {}, pages: {} } };
  await assert.rejects(
    begin((tx) => publishForm(tx, { ...unassembled, version: 3, words }, act(at))),
    refused('form.unfit', { path: 'words.cy.questions.beast' }),
  );
});

const change = (tx: Tx) => tables<FormsTables>(tx).updateTable('forms.version').set({ version: 9 }).execute();

test('a published version cannot be changed or withdrawn by the application', async () => {
  await assert.rejects(begin(change), /permission denied/);
  await assert.rejects(
    begin((tx) => tables<FormsTables>(tx).deleteFrom('forms.version').execute()),
    /permission denied/,
  );
  await assert.rejects(
    begin((tx) => tables<FormsTables>(tx).updateTable('forms.submission').set({ version: 9 }).execute()),
    /permission denied/,
  );
});
