import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetJottings, jottingOf } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';
import type { Visitor } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const priya = await signedIn(hub, 'priya');
const open = () => hub.begin((tx) => report(tx));
const standing = ({ case: about }: Opened, form = 'notes') =>
  hub.begin((tx) => jottingOf(tx, { case: about, officer: hub.ids.of('olwen'), form }));

/** What the script of a form's page sends while somebody types there. */
async function type(who: Visitor, opened: Opened, { form, ...fields }: Typed) {
  const hidden = await who.hidden(`/cases/${opened.reference}/${form}`);
  return keep(who, opened, { ...hidden, _form: form, ...fields });
}

type Typed = Readonly<Record<string, string>> & { readonly form: string };

function keep(who: Visitor, { reference }: Opened, fields: Readonly<Record<string, string>>) {
  return who.send('POST', `/cases/${reference}/jottings`, fields);
}

test('what an officer typed stands in the form when they come back, with when they began, and in nobody else’s', async () => {
  const opened = await open();
  const kept = await type(olwen, opened, { form: 'notes', text: 'The pond is <deep>', kind: 'public' });
  assert.equal(kept.statusCode, 200, kept.body);
  assert.deepEqual(JSON.parse(kept.body), { says: 'Kept at 10am' });
  for (const path of [`/cases/${opened.reference}`, `/cases/${opened.reference}/notes`]) {
    const { body } = await olwen.get(path);
    assert.match(body, /The pond is &lt;deep&gt;<\/textarea/);
    assert.match(body, /value="public"\s+checked/);
    assert.match(body, /You began this at 10am/);
    assert.doesNotMatch((await priya.get(path)).body, /The pond is|You began this/);
  }
});

test('it is kept on every form of a case, with the field that was chosen', async () => {
  const opened = await open();
  await type(olwen, opened, { form: 'closing', outcome: 'mended', note: 'New slats' });
  const { body } = await olwen.get(`/cases/${opened.reference}/closing`);
  assert.match(body, /value="mended"\s+checked/);
  assert.match(body, /New slats<\/textarea/);
  await type(olwen, opened, { form: 'actions/send', note: 'Take the long ladder' });
  assert.match((await olwen.get(`/cases/${opened.reference}/actions/send`)).body, /Take the long ladder/);
});

test('what is sent stands where it belongs and nowhere else, even if the script’s last words come later', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/notes`;
  const hidden = await olwen.hidden(path);
  const typed = { ...hidden, _form: 'notes', text: 'The pond is deep' };
  await keep(olwen, opened, typed);
  assert.equal((await olwen.send('POST', path, { ...hidden, text: 'The pond is deep' })).statusCode, 303);
  assert.equal(await standing(opened), undefined);
  const late = await keep(olwen, opened, typed);
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /was sent or discarded/);
  assert.equal(await standing(opened), undefined);
  assert.equal((await type(olwen, opened, { form: 'notes', text: 'And cold' })).statusCode, 200);
  assert.equal((await standing(opened))?.fields['text'], 'And cold');
});

test('what a mistake holds back is kept', async () => {
  const opened = await open();
  await type(olwen, opened, { form: 'notes', text: 'long '.repeat(1_500) });
  const refused = await olwen.submit(`/cases/${opened.reference}/notes`, { text: 'long '.repeat(1_500) });
  assert.equal(refused.statusCode, 422);
  assert.ok(await standing(opened));
});

test('it is discarded by one button, which leads back, or when nothing is left of it', async () => {
  const opened = await open();
  await type(olwen, opened, { form: 'notes', text: 'Never mind' });
  const path = `/cases/${opened.reference}/jottings/discarding?form=notes`;
  assert.match((await olwen.get(path)).body, /Discard what you typed\?/);
  const gone = await olwen.submit(path);
  assert.equal(locationOf(gone), `/cases/${opened.reference}`);
  assert.doesNotMatch((await olwen.get(`/cases/${opened.reference}`)).body, /Never mind|You began this/);
  await type(olwen, opened, { form: 'notes', text: 'Once more' });
  await type(olwen, opened, { form: 'notes', text: '  ', kind: 'internal' });
  assert.equal(await standing(opened), undefined);
});

test('nothing is kept without our form, for a case that one may not see, or on a form that one may not send', async () => {
  const opened = await open();
  const tree = await hub.begin((tx) => fallenTree(tx));
  const hidden = await olwen.hidden(`/cases/${opened.reference}/notes`);
  const typed = { ...hidden, _form: 'notes', text: 'x' };
  const gareth = await signedIn(hub, 'gareth');
  assert.equal((await keep(olwen, opened, { ...typed, _token: 'x' })).statusCode, 403);
  assert.equal((await keep(openVisitor(hub), opened, typed)).statusCode, 404);
  const his = { ...(await gareth.hidden(`/cases/${opened.reference}/notes`)), _form: 'notes', text: 'x' };
  assert.equal((await keep(gareth, tree, his)).statusCode, 404);
  for (const form of ['assignment', 'nowhere', '__proto__'])
    assert.equal((await keep(olwen, opened, { ...typed, _form: form })).statusCode, 422);
  const tooLong = await keep(olwen, opened, { ...typed, text: 'a'.repeat(20_001) });
  assert.equal(tooLong.statusCode, 422);
  assert.match(tooLong.body, /too long to be kept/);
  assert.equal((await keep(olwen, opened, { ...typed, text: 'a\u0000b' })).statusCode, 422);
  assert.equal(await standing(opened), undefined);
});

test('what nobody has touched for thirty days goes', async () => {
  const opened = await open();
  await type(olwen, opened, { form: 'notes', text: 'Later' });
  await hub.begin((tx) => forgetJottings(tx, at.add({ hours: 24 * 30 })));
  assert.ok(await standing(opened));
  await hub.begin((tx) => forgetJottings(tx, at.add({ hours: 24 * 30 + 1 })));
  assert.equal(await standing(opened), undefined);
});
