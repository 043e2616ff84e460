import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { test } from 'node:test';
import { printLetter } from './index.ts';
import type { LetterOnPaper } from './index.ts';

const letter: LetterOnPaper = {
  language: 'cy',
  from: 'Cyngor Bwrdeistref Llyn y Drain',
  contact: ['01632 960 100', 'Dydd Llun i ddydd Gwener'],
  to: ['Gwilym Prosser', '3 Boathouse Row', 'Thornmere', 'TH1 1AB'],
  date: 'Dydd Gwener 20 Tachwedd 2026',
  subject: 'Mae eich cais am wybodaeth gennym, 7KQ4-2XW9',
  body: 'Diolch am eich cais. Mae’r dŵr yn y tŷ, ac mae’n ŵyl.\n\nEich cyfeirnod yw 7KQ4-2XW9.',
  sayPage: (page, of) => `${String(page)} o ${String(of)}`,
  at: Temporal.Instant.from('2026-11-20T09:00:00Z'),
};

/** Everything in a PDF that can be read, its streams unpacked. */
function opened(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return [raw, ...streams].join('\n');
}

test('a letter says its language and its title, and is tagged in the order in which it is read', async () => {
  const { pdf, pages } = await printLetter(letter);
  assert.equal(pages, 1);
  const text = opened(pdf);
  assert.match(text, /^%PDF-1\.7/);
  assert.match(text, /\/Lang \(cy\)/);
  assert.match(text, /\/DisplayDocTitle true/);
  assert.match(text, /\/Marked true/);
  assert.match(text, /pdfuaid:part>1</);
  assert.deepEqual(
    [...text.matchAll(/\/S \/(\w+)/g)]
      .map(([, tag]) => tag)
      .filter((tag) => tag !== 'D')
      .toSorted((one = '', other = '') => one.localeCompare(other)),
    ['Document', 'H1', 'P', 'P', 'P', 'P', 'P'],
  );
});

test('its fonts are in it, with the letters of Welsh', async () => {
  const text = opened((await printLetter(letter)).pdf);
  assert.match(text, /\/FontFile2/);
  assert.doesNotMatch(text, /Helvetica/);
  const meanings = [...text.matchAll(/<([0-9a-f]{4})>/gi)].map(([, code = '']) => Number.parseInt(code, 16));
  for (const character of 'ŵŷ’') assert.ok(meanings.includes(character.codePointAt(0) ?? 0), character);
});

test('the same letter is the same bytes', async () => {
  const [one, other] = await Promise.all([printLetter(letter), printLetter(letter)]);
  assert.ok(one.pdf.equals(other.pdf));
});

test('a long one goes over several sheets, each with its number, which is not read aloud', async () => {
  const body = Array.from({ length: 40 }, () => letter.body).join('\n\n');
  const { pdf, pages } = await printLetter({ ...letter, body });
  assert.ok(pages >= 3 && pages <= 6, String(pages));
  assert.equal([...opened(pdf).matchAll(/\/Artifact <<\s*\/Type \/Pagination/g)].length, pages);
});
