import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReference } from '#language';
import { sql, tables } from '#platform/database';
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

test('cases are found by whom they are for, and that somebody looked at them is recorded', async () => {
  const { reference, case: id } = await hub.begin((tx) => report(tx));
  const said = sayReference(reference);
  for (const typed of ['ann pritchard', 'Pritchard', '01632 960 001', 'ann.pritchard@example.org']) {
    const { body } = await find(typed);
    assert.ok(body.includes(said), typed);
    assert.match(body, /Cases of people[\s\S]*Ann Pritchard/, typed);
  }
  const looks = await hub.begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ledger.look
      where authority_id = ${tx.authority} and ${id}::uuid = any(subjects)`.execute(
      tables<Record<string, never>>(tx),
    );
    return rows[0]?.count;
  });
  assert.ok((looks ?? 0) >= 1);
});

test('while it is typed nobody is named, only that there are such people', async () => {
  const { body } = await olwen.get('/search/suggestions.json?q=pritch');
  assert.match(body, /People: “pritch”/);
  assert.doesNotMatch(body, /Ann/);
  assert.match((await olwen.get('/search/suggestions.json?q=pritch&tongue=cy')).body, /Pobl: “pritch”/);
});

test('whoever may not see a case does not find its people', async () => {
  const secret = { name: 'Quentin Zephyr', role: 'requester', identified: 'as-given' } as const;
  await hub.begin((tx) => report(tx, { participants: [secret], sight: 'parks/restricted' }));
  assert.match((await find('zephyr')).body, /Nothing was found for “zephyr”/);
  assert.doesNotMatch((await olwen.get('/search/suggestions.json?q=zephyr')).body, /People/);
});
