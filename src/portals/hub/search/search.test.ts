import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReference } from '#language';
import { fallenTree, report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const find = (typed: string) => olwen.get(`/search?q=${encodeURIComponent(typed)}`);

test('a reference as people write it leads to its case', async () => {
  const { reference } = await hub.begin((tx) => report(tx));
  const said = sayReference(reference);
  for (const typed of [reference, said, said.toLowerCase(), ` ${said.replace('-', ' ')} `])
    assert.equal(locationOf(await find(typed)), `/cases/${reference}`, typed);
});

test('what is no reference, or of no case that one may see, is answered with what to do', async () => {
  assert.match((await find('mill lane')).body, /Nothing was found for “mill lane”/);
  const tree = await hub.begin((tx) => fallenTree(tx));
  const { body, statusCode } = await find(tree.reference);
  assert.equal(statusCode, 200);
  assert.match(body, new RegExp(`There is no case ${sayReference(tree.reference)} that you may see`));
});

test('an empty search is a field to type in, and hostile text is only text', async () => {
  assert.doesNotMatch((await olwen.get('/search')).body, /Nothing was found/);
  assert.match((await find('<script>')).body, /&lt;script&gt;/);
  assert.equal((await find('\u0007'.repeat(60))).statusCode, 200);
  assert.equal((await find('\u0000')).statusCode, 404, 'no address holds a NUL');
});

test('the search speaks Welsh, and sends a stranger to sign in', async () => {
  const visitor = await signedIn(hub, 'olwen');
  assert.match((await visitor.get('/search?q=abc&tongue=cy')).body, /Ni chafwyd dim ar gyfer “abc”/);
  assert.equal(locationOf(await openVisitor(hub).get('/search?q=abc')), '/sign-in?next=%2Fsearch%3Fq%3Dabc');
});
