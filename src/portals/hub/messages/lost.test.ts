import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMessage, queueMessage, recordBounce } from '#capabilities/notifications';
import { parseEmail, parsePostalAddress } from '#language';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const bench = await hub.begin((tx) => report(tx));
const email = parseEmail('ann.pritchard@example.org') ?? assert.fail();
const home = parsePostalAddress(['Ann Pritchard', '1 Mill Lane', 'TH1 1AB']) ?? assert.fail();
const about = { tongue: 'en' as const, subject: 'We have your report', body: 'Thank you.', case: bench.case };
const lost = await hub.begin((tx) => queueMessage(tx, { ...about, to: email, key: 'lost' }, act(at)));
const letter = await hub.begin((tx) =>
  queueMessage(tx, { ...about, channel: 'letter', to: home, key: 'letter' }, act(at)),
);
const messageId = `<${lost}@millbrook.example.org>`;
await hub.begin((tx) => recordBounce(tx, { messageId, reason: 'mailbox full' }, act(at)));

const page = `/cases/${bench.reference}/messages/${lost}`;

test('the list says what did not arrive and why, and leads to what was sent', async () => {
  const olwen = await signedIn(hub, 'olwen');
  const { body } = await olwen.get('/messages/lost');
  assert.match(body, /We have your report[\s\S]*mailbox full/);
  assert.match(body, new RegExp(`href="[^"]*${page}"`));
  const { body: sent } = await olwen.get(page);
  assert.match(sent, /It did not arrive<\/b>\s*on/);
  assert.match(sent, /ann\.pritchard@example\.org/);
  assert.match(sent, /Thank you\./);
});

test('who does not see the case sees neither its messages nor that there are any', async () => {
  const olwen = await signedIn(hub, 'olwen');
  const tree = await hub.begin((tx) => fallenTree(tx));
  const words = { ...about, subject: 'About a tree', case: tree.case };
  const theirs = await hub.begin((tx) => queueMessage(tx, { ...words, to: email, key: 'tree' }, act(at)));
  const bounce = { messageId: `<${theirs}@millbrook.example.org>`, reason: 'mailbox full' };
  await hub.begin((tx) => recordBounce(tx, bounce, act(at)));
  assert.doesNotMatch((await olwen.get('/messages/lost')).body, /About a tree/);
  for (const path of ['', '/sending', '/letter.pdf'])
    assert.equal((await olwen.get(`/cases/${tree.reference}/messages/${theirs}${path}`)).statusCode, 404);
});

test('a message of another case is not found under this one', async () => {
  const olwen = await signedIn(hub, 'olwen');
  const other = await hub.begin((tx) => report(tx));
  assert.equal((await olwen.get(`/cases/${other.reference}/messages/${lost}`)).statusCode, 404);
});

test('a letter is read as it was printed', async () => {
  const olwen = await signedIn(hub, 'olwen');
  const sent = `/cases/${bench.reference}/messages/${letter}`;
  assert.match((await olwen.get(sent)).body, /Letter that was sent[\s\S]*1 Mill Lane, TH1 1AB/);
  const printed = await olwen.get(`${sent}/letter.pdf`);
  assert.equal(printed.headers['content-type'], 'application/pdf');
  assert.equal((await olwen.get(`${page}/letter.pdf`)).statusCode, 404, 'an email is not printed');
});

test('it is sent again once, and is then off the list', async () => {
  const olwen = await signedIn(hub, 'olwen');
  assert.match((await olwen.get(`${page}/sending`)).body, /It did not arrive: mailbox full/);
  const again = await olwen.submit(`${page}/sending`);
  assert.equal(again.statusCode, 303, again.body);
  assert.match((await olwen.get(locationOf(again))).body, /It is on its way/);
  assert.match((await olwen.get('/messages/lost')).body, /Everything arrived/);
  assert.equal((await olwen.submit(`${page}/sending`)).statusCode, 409);
  assert.match((await olwen.get(page)).body, /Another went in its place/);
  const record = await hub.begin((tx) => findMessage(tx, lost));
  assert.ok(record?.replacedBy);
});
