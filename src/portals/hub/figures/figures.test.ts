import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeCase } from '#capabilities/cases';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const due = (hours: number) => ({ due: { at: at.add({ minutes: Math.round(hours * 60) }), steps: [] } });
const refsIn = (body: string) =>
  [...body.matchAll(/class="ref" href="[^"]*">([^<]+)</g)].map(([, ref]) => ref);
const nextIn = (body: string) => /class="btn" href="\/hub([^"]*)" rel="next"/.exec(body)?.[1];
const plain = (address: string) => address.replaceAll('&amp;', '&');

/** All lines of a list, page after page. */
async function lengthOf(address: string): Promise<number> {
  const seen = new Set<string | undefined>();
  let next: string | undefined = address;
  while (next !== undefined) {
    const { body } = await gareth.get(plain(next));
    for (const reference of refsIn(body)) seen.add(reference);
    next = nextIn(body);
  }
  return seen.size;
}

/** Every number of the page, with the list that it leads to. */
const numbersIn = (body: string) =>
  [...body.matchAll(/<td class="n[^"]*">\s*<a href="\/hub([^"]*)">([^<]*)<\/a>/g)].map(
    ([, address = '', count = '']) => ({ address, count: Number(count.replaceAll(',', '')) }),
  );

test('without an open case the page says so', async () => {
  assert.match((await gareth.get('/figures')).body, /No case that you may see is open/);
  assert.match((await gareth.get('/cases')).body, /No open case that you may see is like that/);
});

test('every number is the length of the list that it leads to', async () => {
  await hub.begin(async (tx) => {
    for (let hours = -60; hours <= 240; hours += 5) {
      const made = await report(tx, {
        ...due(hours),
        queue: hours % 2 === 0 ? 'parks' : 'repairs',
      });
      const officer = hub.ids.of('gareth');
      if (hours % 3 === 0)
        await takeCase(tx, { case: made.case, officer }, act(at, { kind: 'officer', id: officer }));
    }
    await report(tx, { due: undefined });
    await fallenTree(tx);
  });
  for (const by of ['team', 'service', 'ward', 'officer']) {
    const numbers = numbersIn((await gareth.get(`/figures?by=${by}`)).body);
    assert.ok(numbers.length >= 8, by);
    for (const { address, count } of numbers)
      assert.equal(await lengthOf(address), count, `${by}: ${address}`);
  }
});

test('cases that one may not see are in no number', async () => {
  const { body } = await olwen.get('/figures?by=service');
  assert.doesNotMatch(body, /Fallen tree/);
  assert.match(body, /62 open cases/);
  assert.equal(refsIn((await olwen.get('/cases?service=fallen-tree')).body).length, 0);
});

test('how much each officer has is for whoever gives work out', async () => {
  assert.match((await gareth.get('/figures?by=officer')).body, /Gareth/);
  const page = await olwen.get('/figures?by=officer');
  assert.doesNotMatch(page.body, />Officer</);
  assert.match(page.body, /aria-current="true"\s*>Team</);
});

test('a list says what it is narrowed to, and each part may be left out', async () => {
  const { body } = await gareth.get('/cases?service=broken-bench&ward=none&due=late');
  assert.match(body, /Late cases/);
  assert.match(body, /Leave out “Service: /);
  assert.match(body, /href="\/hub\/cases\?service=broken-bench&amp;due=late"/);
});

test('what an address does not understand is overlooked, and a look is recorded for each case shown', async () => {
  const broken = await gareth.get('/cases?ward=north&officer=x&due=never&after=zzz&team=no-such-team');
  assert.equal(broken.statusCode, 200);
  assert.match(broken.body, /No open case/);
  const opened = await hub.begin((tx) => report(tx, due(1)));
  await gareth.get('/cases?due=today');
  assert.ok((await looksAt(hub, opened.case)).includes('hub /cases'));
});
