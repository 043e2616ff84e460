import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tongues } from '#language';
import { act, testDatabase } from '#test/database';
import { checkForm } from '../checking/check-form.ts';
import { formDefinition } from '../definition.ts';
import { contactGiven, olderBlocks, publishForm } from '../index.ts';
import { assembleForm, titleOf } from '../words-for.ts';
import { formWords } from '../words.ts';
import { blockNames, blocks } from './blocks.ts';

const noWords = { en: formWords.parse({ questions: {} }), cy: formWords.parse({ questions: {} }) };
const formWith = (...pages: readonly object[]) =>
  assembleForm({
    service: 'sample',
    version: 1,
    definition: formDefinition.parse({ pages }),
    words: noWords,
  });
const at = act('2026-11-20T09:00:00Z');

for (const block of blockNames)
  test(`the block ${block} fits a form as it is, with every word in both languages`, () => {
    const more = (blocks[block].more ?? []).map(({ question }) => question);
    const usual = blocks[block].questions.map(({ question }) => question);
    for (const page of [
      { page: block, block },
      { page: block, block, asks: [...usual, ...more], needs: more },
    ]) {
      const { definition, words } = formWith(page);
      const found = checkForm(definition, words).map(({ remedy }) => remedy);
      const waits = found.filter((remedy) => !/nothing that takes payments/.test(remedy));
      assert.deepEqual(waits, []);
      for (const tongue of tongues)
        assert.notEqual(titleOf(formWith(page), definition.pages[0] ?? assert.fail(), tongue).title, '');
    }
  });

const contactPage = (page: object) =>
  formDefinition.parse({ pages: [{ page: 'contact', block: 'contact', ...page }] });
const asked = (page: object) =>
  contactPage(page).pages[0]?.questions.map(({ question, optional }) => `${question}${optional ? '?' : ''}`);
const problems = (page: object) => checkForm(contactPage(page), noWords).map(({ remedy }) => remedy);

test('a service asks the usual questions of a block, some of them, or more of them', () => {
  assert.deepEqual(asked({}), ['name?', 'email?', 'telephone?']);
  assert.deepEqual(asked({ asks: ['email', 'preferred-way'], needs: ['email'] }), [
    'email',
    'preferred-way?',
  ]);
  assert.deepEqual(asked({ needs: ['preferred-way'] }), ['name?', 'email?', 'telephone?', 'preferred-way']);
});

test('what a block does not have, or does not ask, is found', () => {
  assert.match(problems({ asks: ['fax'] }).join(), /no question fax/);
  assert.match(problems({ asks: ['email'], needs: ['name'] }).join(), /Write name in “asks” too/);
});

test('a name that was given in parts is how somebody is called', () => {
  const form = formWith(
    { page: 'name', block: 'name' },
    { page: 'contact', block: 'contact', asks: ['email'] },
  );
  const answers = { 'full-name': { title: 'dr', first: 'Ann', last: 'Dyer' }, email: null } as const;
  assert.deepEqual(contactGiven(form, answers), { name: 'Ann Dyer' });
});

test('which copies of blocks are older than they are now is known of each published form', async () => {
  const { begin } = await testDatabase();
  const now = formWith({ page: 'contact', block: 'contact' }, { page: 'declaration', block: 'declaration' });
  const [contact, ...others] = now.definition.pages;
  assert.ok(contact);
  const before = { ...now, version: 2, definition: { pages: [{ ...contact, copy: 'before' }, ...others] } };
  await begin((tx) => publishForm(tx, { ...now, words: noWords }, at));
  await begin((tx) => publishForm(tx, { ...before, words: noWords }, at));
  assert.deepEqual(await begin((tx) => olderBlocks(tx, now)), []);
  assert.deepEqual(await begin((tx) => olderBlocks(tx, before)), ['contact']);
});
