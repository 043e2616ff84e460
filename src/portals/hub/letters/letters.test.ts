import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queueMessage, sendMessage } from '#capabilities/notifications';
import type { Post } from '#capabilities/notifications';
import { parsePostalAddress } from '#language';
import { act } from '#test/database';
import { report } from '../setting/cases.ts';
import { council } from '../setting/council.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const cerys = await signedIn(hub, 'cerys');
const home = parsePostalAddress(['Ann Pritchard', '1 Mill Lane', 'TH1 1AB']) ?? assert.fail();
const post: Post = {
  sender: { name: council.name, address: council.email.from, brand: '#08443f' },
  email: { hand: async () => ({ how: 'sent' }) },
  letter: { by: 'print-house', head: { name: council.name, ...council.contact } },
  quietUntil: () => undefined,
};

async function waitingLetter(subject: string) {
  const bench = await hub.begin((tx) => report(tx));
  const words = { tongue: 'en' as const, subject, body: 'Thank you.', case: bench.case, key: subject };
  const message = await hub.begin((tx) =>
    queueMessage(tx, { ...words, channel: 'letter', to: home }, act(at)),
  );
  await hub.begin((tx) => sendMessage(() => post).prepare(tx, { message }, act(at)));
  return { message, reference: bench.reference };
}

test('nothing waits, and whoever may not print finds no such page', async () => {
  assert.match((await cerys.get('/letters')).body, /No batch was made yet/);
  assert.match((await cerys.submit('/letters')).body, /No letter waits to be printed/);
  const olwen = await signedIn(hub, 'olwen');
  assert.equal((await olwen.get('/letters')).statusCode, 404);
});

test('letters are made a batch, whose files the print house takes, and are sent once it has them', async () => {
  const { message, reference } = await waitingLetter('=About your bench');
  await waitingLetter('About another');
  assert.match((await cerys.get('/letters')).body, /2 letters wait, the oldest since/);
  const batch = locationOf(await cerys.submit('/letters'));
  const olwen = await signedIn(hub, 'olwen');
  assert.equal((await olwen.get(`${batch}/letters.pdf`)).statusCode, 404);
  const pdf = await cerys.get(`${batch}/letters.pdf`);
  assert.equal(pdf.headers['content-type'], 'application/pdf');
  assert.match(String(pdf.headers['content-disposition']), /letters\.pdf/);
  const list = (await cerys.get(`${batch}/letters.csv`)).body;
  assert.match(list, /"Number","From page","To page"/);
  assert.match(list, /"Ann Pritchard","1 Mill Lane","TH1 1AB"/);
  assert.match(list, /" =About your bench"/, 'no formula');
  const looks = await looksAt(hub, message);
  assert.ok(looks.includes('hub /letters/:batch/letters.pdf'), looks.join());
  assert.equal(locationOf(await cerys.submit(`${batch}/handover`)), batch);
  assert.match((await cerys.get(batch)).body, /Handed over by Cerys Bowen/);
  assert.equal(locationOf(await cerys.get(`${batch}/taking-apart`)), batch, 'it has ended');
  const story = (await (await signedIn(hub, 'gareth')).get(`/cases/${reference}`)).body;
  assert.match(story, /About your bench/);
});

test('a batch that is not printed is taken apart, and its letters wait again', async () => {
  await waitingLetter('Once more');
  const batch = locationOf(await cerys.submit('/letters'));
  await cerys.submit(`${batch}/taking-apart`);
  assert.equal((await cerys.get(`${batch}/letters.pdf`)).statusCode, 404);
  assert.match((await cerys.get('/letters')).body, /1 letter waits/);
});
