import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeCase } from '#capabilities/cases';
import { sayReference } from '#language';
import { act, saltby } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { signedIn } from '../setting/visitor.ts';
import type { Visitor } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const refsIn = (body: string) =>
  [...body.matchAll(/class="ref" href="[^"]*">([^<]+)</g)].map(([, ref]) => ref);
const due = (hours: number) => ({ due: { at: at.add({ minutes: Math.round(hours * 60) }), steps: [] } });

test('a queue without cases says so, and so does a desk with nothing on it', async () => {
  assert.match((await olwen.get('/queues/parks')).body, /This queue is empty/);
  assert.match((await olwen.get('/queues/parks?due=late')).body, /Nothing is late/);
  const home = await olwen.get('/');
  assert.match(home.body, /Nothing is assigned to you/);
  assert.match((await olwen.get('/?due=late')).body, /Nothing of yours is late/);
  assert.match((await olwen.get('/?due=today')).body, /Nothing more is due today/);
});

test('one case stands in its queue and on its owner’s desk, with what one needs to decide', async () => {
  const opened = await hub.begin((tx) => report(tx, due(-40)));
  const asOlwen = act(at, { kind: 'officer', id: hub.ids.of('olwen') });
  const waiting = await olwen.get('/');
  assert.match(waiting.body, /Nobody has these yet/);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('olwen') }, asOlwen));
  for (const path of ['/', '/queues/parks', '/?due=late', '/queues/parks?owner=me&due=late']) {
    const { body } = await olwen.get(path);
    assert.deepEqual(refsIn(body), [sayReference(opened.reference)], path);
    for (const said of [
      'Broken bench',
      'Mill Lane: by the pond',
      'Received',
      '2 days late',
      'Wed 18 Nov',
      'You',
    ])
      assert.ok(body.includes(said), `${path}: ${said}`);
  }
  assert.deepEqual(refsIn((await olwen.get('/?due=today')).body), []);
  assert.match((await olwen.get('/')).body, /1 late<\/a>,\s*nothing more due today/);
  assert.ok((await looksAt(hub, opened.case)).includes('hub /queues/:queue'));
});

test('many cases come fifty at a time, the soonest due first, each once', async () => {
  await hub.begin(async (tx) => {
    for (let hours = 1; hours <= 120; hours += 1) await report(tx, { queue: 'repairs', ...due(hours) });
  });
  const seen: string[] = [];
  const sizes: number[] = [];
  let path: string | undefined = '/queues/repairs';
  while (path !== undefined) {
    const { body } = await olwen.get(path);
    const refs = refsIn(body).flatMap((ref) => ref ?? []);
    seen.push(...refs);
    sizes.push(refs.length);
    path = nextIn(body);
  }
  assert.deepEqual(sizes, [50, 50, 20]);
  assert.equal(new Set(seen).size, 120);
  assert.match((await olwen.get('/queues/repairs')).body, /120 open/);
});

test('a desk with many cases shows fifty and leads to the others', async () => {
  const gareth = await signedIn(hub, 'gareth');
  const officer = hub.ids.of('gareth');
  await hub.begin(async (tx) => {
    for (let hours = 1; hours <= 53; hours += 1) {
      const opened = await report(tx, { queue: 'parks', ...due(hours) });
      await takeCase(tx, { case: opened.case, officer }, act(at, { kind: 'officer', id: officer }));
    }
  });
  const first = await gareth.get('/');
  assert.match(first.body, /53 open/);
  const rest = await gareth.get(nextIn(first.body) ?? '');
  assert.equal(refsIn(rest.body).length, 3);
  assert.doesNotMatch(rest.body, /Nobody has these yet/);
  const today = await gareth.get('/?due=today');
  assert.equal(refsIn(today.body).length, 13, 'those until midnight in London');
  assert.match(today.body, /13 due today/);
});

test('a filter’s address is the state of the list, and pages keep it', async () => {
  const first = await hub.begin((tx) => report(tx, { queue: 'repairs', ...due(0.5) }));
  const asOlwen = act(at, { kind: 'officer', id: hub.ids.of('olwen') });
  await hub.begin((tx) => takeCase(tx, { case: first.case, officer: hub.ids.of('olwen') }, asOlwen));
  const mine = await olwen.get('/queues/repairs?owner=me');
  assert.equal(refsIn(mine.body).length, 1);
  assert.match(mine.body, /aria-current="true"[^>]*>You have it/);
  const nobodys = await olwen.get('/queues/repairs?owner=nobody&status=received');
  assert.equal(refsIn(nobodys.body).length, 50);
  assert.match(nextIn(nobodys.body) ?? '', /status=received&owner=nobody&after=/);
  assert.match(
    (await olwen.get('/queues/repairs?status=with-crew')).body,
    /No case in this queue is like that/,
  );
});

test('a rare case far down a long queue is found', async () => {
  const officer = hub.ids.of('dewi');
  await hub.begin(async (tx) => {
    for (let hours = 200; hours < 400; hours += 1)
      await report(tx, { queue: 'woods', sight: 'woods/public', ...due(hours) });
    const last = await report(tx, { queue: 'woods', sight: 'woods/public', ...due(500) });
    await takeCase(tx, { case: last.case, officer }, act(at, { kind: 'officer', id: officer }));
  });
  const dewi = await signedIn(hub, 'dewi');
  assert.equal(refsIn((await dewi.get('/queues/woods?owner=me')).body).length, 1);
});

test('an address that is not understood shows the whole queue', async () => {
  const { statusCode, body } = await olwen.get('/queues/repairs?status=%7F&owner=x&due=x&after=nonsense');
  assert.equal(statusCode, 200);
  assert.equal(refsIn(body).length, 50);
});

test('another team’s queue, an unknown one and another council’s cases do not exist', async () => {
  await hub.begin((tx) => fallenTree(tx));
  const theirs = await hub.begin((tx) => report(tx, { queue: 'parks', ...due(-90) }), saltby);
  for (const queue of ['woods', 'nowhere', '%00'])
    assert.equal((await olwen.get(`/queues/${queue}`)).statusCode, 404);
  const { body } = await olwen.get('/queues/parks?due=late');
  assert.ok(!body.includes(sayReference(theirs.reference)));
  assert.equal(refsIn(body).length, 1);
});

test('an adviser of the front desk sees every team’s queue', async () => {
  const dewi = await signedIn(hub, 'dewi');
  const { body } = await dewi.get('/');
  for (const name of ['Parks', 'Repairs', 'Woods']) assert.ok(body.includes(`>${name} `), name);
  assert.equal((await dewi.get('/queues/woods')).statusCode, 200);
});

test('queues and desk speak Welsh', async () => {
  const visitor: Visitor = await signedIn(hub, 'olwen');
  const queue = await visitor.get('/queues/parks?tongue=cy');
  for (const said of ['Parciau', 'yn hwyr', 'Mainc wedi torri', 'Derbyniwyd', 'Gan neb'])
    assert.ok(queue.body.includes(said), said);
  assert.match((await visitor.get('/')).body, /Wedi’u haseinio i mi/);
});

function nextIn(body: string): string | undefined {
  return /href="\/hub(\/[^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
}
