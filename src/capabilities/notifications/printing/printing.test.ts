import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePostalAddress, uuid } from '#language';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { messagesAbout, queueMessage, removeMessages, restoreUnsent, sendMessage } from '../index.ts';
import type { Post } from '../index.ts';
import {
  batchesMade,
  batchNamed,
  handOverBatch,
  lettersIn,
  makeBatch,
  takeBatchApart,
  trayNow,
  wordBatch,
} from './index.ts';

const now = act('2026-11-20T09:00:00Z');
const later = act('2026-11-20T09:05:00Z');
const officer = newId(now.at);
const name = { en: 'Thornmere', cy: 'Thornmere' };
const hours = { en: 'Monday to Friday', cy: 'Dydd Llun i ddydd Gwener' };
const head = { name, telephone: '01632 960 100', hours, email: 'help@example.org' };
const post: Post = {
  sender: { name, address: 'noreply@example.org', brand: '#0b5d57' },
  email: { hand: async () => ({ how: 'sent' }) },
  letter: { by: 'print-house', head },
  quietUntil: () => undefined,
};

/** So many letters that were queued, and that the worker has laid in the tray. */
async function setting(letters: number) {
  const { begin } = await testDatabase();
  const to = parsePostalAddress(['Ann Dyer', '1 Mill Lane', 'Thornmere', 'TH1 2AB']) ?? assert.fail();
  const lay = async (message: Uuid) => {
    const plan = await begin((tx) => sendMessage(() => post).prepare(tx, { message }, now));
    assert.equal(plan, undefined, 'there is nobody to hand it to');
  };
  const cases: Uuid[] = [];
  for (let number = 1; number <= letters; number += 1) {
    const about = uuid.parse(`0197cccc-0000-7000-8000-${String(number).padStart(12, '0')}`);
    const body = number === 2 ? 'A long letter. '.repeat(600) : 'Thank you.';
    const letter = { channel: 'letter' as const, to, subject: `About ${String(number)}`, body };
    const tongue = number % 2 === 0 ? ('cy' as const) : ('en' as const);
    await lay(await begin((tx) => queueMessage(tx, { ...letter, tongue, key: about, case: about }, now)));
    cases.push(about);
  }
  const make = () => begin((tx) => makeBatch(tx, { officer }, later));
  const waiting = async () => (await begin((tx) => trayNow(tx))).letters;
  const became = async (about: Uuid) => (await begin((tx) => messagesAbout(tx, about, 1)))[0]?.how;
  return { begin, cases, lay, make, waiting, became };
}

const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code;

test('a letter for a print house waits in the tray, once, and the queue does not try it again', async () => {
  const { begin, cases, lay, waiting, became } = await setting(1);
  const [about = assert.fail()] = cases;
  const [message] = await begin((tx) => messagesAbout(tx, about, 1));
  await lay(message?.id ?? assert.fail());
  assert.equal(await waiting(), 1);
  assert.equal(await became(about), null);
  assert.equal(await begin((tx) => restoreUnsent(tx, later)), 0);
  assert.equal((await begin((tx) => trayNow(tx), saltby)).letters, 0);
});

test('a batch is what waits, in one file with each on pages of its own, and a list of them', async () => {
  const { begin, make, waiting } = await setting(3);
  const batch = await make();
  assert.equal(await waiting(), 0);
  assert.deepEqual(
    (await begin((tx) => batchesMade(tx, { most: 10 }))).map(({ id, letters }) => [id, letters]),
    [[batch, 3]],
  );
  const letters = await begin((tx) => lettersIn(tx, batch));
  const worded = await wordBatch(letters, head, later.at);
  assert.match(worded.pdf.toString('latin1', 0, 8), /^%PDF-1\.7/);
  const pages = worded.letters.map(({ from, to }) => [from, to]);
  const long = worded.letters.findIndex(({ from, to }) => to > from);
  assert.equal(worded.letters[long]?.subject, 'About 2');
  assert.deepEqual(pages[0]?.[0], 1);
  for (const [place, [from]] of pages.slice(1).entries()) assert.equal(from, (pages[place]?.[1] ?? 0) + 1);
  assert.deepEqual((await wordBatch(letters, head, later.at)).pdf, worded.pdf, 'the same is the same bytes');
  await assert.rejects(make(), refused('batch.nothing-waits'));
});

test('what was handed over is sent; it ends once, and is not taken apart after it', async () => {
  const { begin, cases, make, became } = await setting(2);
  const batch = await make();
  await begin((tx) => handOverBatch(tx, { batch, officer }, later));
  for (const about of cases) assert.equal(await became(about), 'sent');
  for (const end of [handOverBatch, takeBatchApart])
    await assert.rejects(
      begin((tx) => end(tx, { batch, officer }, later)),
      refused('batch.has-ended'),
    );
  assert.equal((await begin((tx) => batchNamed(tx, batch)))?.ending?.how, 'handed-over');
});

test('a batch that is taken apart gives its letters back to the tray', async () => {
  const { begin, make, waiting, became, cases } = await setting(2);
  const batch = await make();
  await begin((tx) => takeBatchApart(tx, { batch, officer }, later));
  assert.equal(await waiting(), 2);
  assert.equal(await became(cases[0] ?? assert.fail()), null);
  const again = await make();
  assert.equal((await begin((tx) => lettersIn(tx, again))).length, 2);
  assert.equal((await begin((tx) => lettersIn(tx, batch))).length, 0);
});

test('two that make a batch at once never take the same letter', async () => {
  const { begin, make, waiting } = await setting(4);
  const made = await Promise.allSettled([make(), make()]);
  const batches = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const letters = await Promise.all(batches.map((batch) => begin((tx) => lettersIn(tx, batch))));
  const messages = letters.flat().map(({ message }) => message);
  assert.equal(new Set(messages).size, messages.length);
  assert.equal(messages.length + (await waiting()), 4);
});

test('a letter about a case that is destroyed is in no batch any more', async () => {
  const { begin, cases, make } = await setting(2);
  const batch = await make();
  await begin((tx) => removeMessages(tx, cases[0] ?? assert.fail()));
  assert.equal((await begin((tx) => lettersIn(tx, batch))).length, 1);
  assert.equal((await begin((tx) => batchNamed(tx, batch)))?.letters, 2);
});
