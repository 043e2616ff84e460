import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { fixtures } from '../sample.setting.ts';
import { readPack } from '../packs/read-pack.ts';
import { checkPlainWords } from './check-plain-words.ts';
import { readingAge, sentencesOf, syllablesOf } from './reading-age.ts';

test('syllables are counted near enough', () => {
  const counted = ['the', 'place', 'rubbish', 'council', 'hazardous', 'evidence', 'asked', 'wider'].map(
    syllablesOf,
  );
  assert.deepEqual(counted, [1, 1, 2, 2, 3, 3, 1, 2]);
});

test('plain words are for children, long ones for nobody; a few words say nothing', () => {
  const plain = readingAge(
    'Put the bin out by six. We empty it on the same day. Do not leave bags at the side.',
  );
  const grand = readingAge(
    'Notwithstanding the aforementioned considerations, applicants must demonstrate entitlement by supplying authoritative documentary evidence.',
  );
  assert.ok(plain !== undefined && plain <= 8, String(plain));
  assert.ok(grand !== undefined && grand >= 20, String(grand));
  assert.equal(readingAge('Where is it?'), undefined);
});

test('sentences end with a stop or with their line, and a link counts as its words', () => {
  assert.deepEqual(sentencesOf('One. Two\n- three\n\n[four five](https://example.org/a.b)'), [
    'One.',
    'Two',
    'three',
    'four five',
  ]);
});

const read = await readPack(join(fixtures, 'magic-carpet'));
assert.ok('found' in read);
const pack = read.found;

test('each page has its reading age, in the order of the form', () => {
  const { pages, remarks } = checkPlainWords(pack);
  assert.deepEqual(
    pages.map(({ page }) => page),
    ['licensed', 'visiting', 'carpets', 'student'],
  );
  assert.deepEqual(remarks, []);
});

test('a sentence that is too long, and a field or a link that only one language has, are remarked upon', () => {
  const long = `${'so '.repeat(26)}long.`;
  const en = { ...pack.words.en, about: `${long} See {reference}.` };
  const cy = { ...pack.words.cy, about: 'Gweler [yma](https://example.org/).' };
  const said = checkPlainWords({ ...pack, words: { en, cy } }).remarks.map(
    ({ file, path, remark }) => `${file}: ${path}: ${remark}`,
  );
  assert.match(said[0] ?? '', /^words\.en\.yaml: about: 27 words in one sentence; make it 25 at most/);
  assert.deepEqual(said.slice(1), [
    'words.cy.yaml: about: say {reference} here too: the English does',
    'words.cy.yaml: about: take https://example.org/ out, or say it in English too',
  ]);
});

test('messages have their reading age too, with what is filled in left out', () => {
  const messages = {
    told: {
      subject: 'We have it',
      body: 'We have your report. We look at it by {due}.\n\n{link}',
      text: 'We have it. See {link}',
    },
  };
  const en = { ...pack.words.en, messages };
  const aged = checkPlainWords({ ...pack, words: { ...pack.words, en } }).messages;
  assert.deepEqual(
    aged.map(({ message }) => message),
    ['told'],
  );
  assert.ok((aged[0]?.readingAge ?? 99) <= 8, String(aged[0]?.readingAge));
});
