import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveToQueue } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';
import { handleOf, handlesIn } from './handle.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const priya = await signedIn(hub, 'priya');
const open = () => hub.begin((tx) => report(tx));
const notesOf = ({ reference }: Opened) => `/cases/${reference}/notes`;
const unread = async (who: typeof olwen) =>
  />Mentions\s*<span class="n">(\d+)<\/span>/.exec((await who.get('/')).body)?.[1];

test('a handle is a name in small plain letters, and an address of an email is none', () => {
  assert.equal(handleOf('Siân O’Dell-Wynne'), 'sian.o.dell.wynne');
  const text = 'Ask @sian.odell and @Rhys.Beynon; not ann@example.org, @home or x@y.z. @sian.odell!';
  assert.deepEqual(handlesIn(text), ['sian.odell', 'rhys.beynon']);
});

test('whoever is mentioned finds the note under Mentions, counted until they have opened it', async () => {
  const opened = await open();
  const text = 'The slats are with you, @gareth.pugh?\nOr <not>.';
  assert.equal((await olwen.submit(notesOf(opened), { text })).statusCode, 303);
  assert.equal(await unread(gareth), '1');
  assert.equal(await unread(olwen), undefined);
  const { body } = await gareth.get('/mentions');
  assert.match(body, /Olwen Hughes/);
  assert.match(body, /Or &lt;not&gt;\./);
  assert.match(body, /tag fresh/);
  const [, link = ''] = new RegExp(`href="/hub(/cases/${opened.reference}[^"]*)"`).exec(body) ?? [];
  const [address = '', anchor = ''] = link.replaceAll('&amp;', '&').split('#');
  const story = await gareth.get(address);
  assert.ok(story.body.includes(`id="${anchor}"`), anchor);
  assert.equal(await unread(gareth), undefined);
  assert.doesNotMatch((await gareth.get('/mentions')).body, /tag fresh/);
});

test('without a script a colleague is picked from the list, which has those alone who may see the case', async () => {
  const opened = await open();
  const { body } = await olwen.get(notesOf(opened));
  assert.match(body, /Gareth Pugh/);
  assert.doesNotMatch(body, /Priya Nair|value="[^"]*">\s*Olwen Hughes/);
  const picked = { text: 'Have a look', mention: hub.ids.of('gareth') };
  assert.equal((await olwen.submit(notesOf(opened), picked)).statusCode, 303);
  assert.equal(await unread(gareth), '1');
  await gareth.get(`/cases/${opened.reference}`);
});

test('who may not see the case, is not known, or is named where those who asked would read it, is refused with words', async () => {
  const opened = await open();
  const refused = async (fields: Record<string, string>, words: RegExp) => {
    const answer = await olwen.submit(notesOf(opened), fields);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, words);
    assert.match(answer.body, /keep me<\/textarea/);
  };
  await refused({ text: '@priya.nair keep me' }, /may not see this case/);
  await refused({ text: '@no.body keep me' }, /Nobody here is called that/);
  await refused({ text: 'keep me', mention: hub.ids.of('priya') }, /may not see this case/);
  await refused({ text: '@gareth.pugh keep me', kind: 'public' }, /those who asked/);
  assert.equal(await unread(priya), undefined);
  assert.equal(await unread(gareth), undefined);
});

test('what a case says of somebody goes out of their sight with it', async () => {
  const opened = await open();
  await olwen.submit(notesOf(opened), { text: '@gareth.pugh: now' });
  assert.equal(await unread(gareth), '1');
  const moved = { case: opened.case, queue: 'woods', sight: 'woods/public' };
  await hub.begin((tx) => moveToQueue(tx, moved, act(at)));
  assert.equal(await unread(gareth), undefined);
  assert.ok(!(await gareth.get('/mentions')).body.includes(opened.reference));
});

test('names are completed from those who may see the case, for whom it may see', async () => {
  const opened = await open();
  const tree = await hub.begin((tx) => fallenTree(tx));
  const answer = await olwen.get(`/cases/${opened.reference}/colleagues.json`);
  assert.match(answer.body, /"handle":"gareth\.pugh"/);
  assert.doesNotMatch(answer.body, /priya/);
  assert.equal((await gareth.get(`/cases/${tree.reference}/colleagues.json`)).statusCode, 404);
});

test('a page of mentions goes on where the one before ended', async () => {
  const opened = await open();
  for (let count = 0; count < 31; count += 1) {
    hub.clock.advance({ seconds: 1 });
    await olwen.submit(notesOf(opened), { text: `@gareth.pugh ${String(count)}` });
  }
  const { body } = await gareth.get('/mentions');
  const [, further = ''] = /href="\/hub(\/mentions\?before=[^"]+)"/.exec(body) ?? [];
  const after = await gareth.get(further.replaceAll('&amp;', '&'));
  assert.equal(after.statusCode, 200);
  assert.match(after.body, /@gareth\.pugh 0</);
  assert.equal((await gareth.get('/mentions?before=x')).statusCode, 200);
});
