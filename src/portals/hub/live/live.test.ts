import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetPresence, moveToQueue, presentOn, takeCase } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { endSessionsOf } from '#platform/http';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { listen } from '../setting/listen.ts';
import type { Listener } from '../setting/listen.ts';
import { openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const other = await hub.openProcess();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const open = () => hub.begin((tx) => report(tx));
const liveOf = ({ reference }: Opened, revision = 1) =>
  ({ path: `/cases/${reference}/live?revision=${String(revision)}` }) as const;
const by = (who: 'olwen' | 'gareth') => act(hub.clock.now(), { kind: 'officer', id: hub.ids.of(who) });
const there = ({ case: about }: Opened) =>
  hub.begin((tx) => presentOn(tx, { cases: [about], now: hub.clock.now() }));

/** A second goes by in both processes. */
async function turn(seconds = 1) {
  hub.clock.advance({ seconds });
  await hub.streams.turn();
  await other.streams.turn();
}

/** What happens is told once it has settled, which waits for whatever else is being written on the server. */
async function hears(who: Listener, event: string) {
  const heard = who.next(event);
  for (;;) {
    const said = await Promise.race([heard, turn()]);
    if (said) return said;
  }
}

/** Who has left is gone once their process has noticed. */
async function leave(...listeners: readonly Listener[]) {
  await Promise.all(listeners.map((one) => one.leave()));
  while (hub.streams.count() + other.streams.count() > 0) await new Promise(setImmediate);
  await turn();
}

test('two officers see each other at a case, though two processes serve them, and that one has gone', async () => {
  const opened = await open();
  const one = await listen(hub.app, olwen, liveOf(opened));
  assert.equal(one.status, 200);
  assert.match(String(one.headers['content-type']), /^text\/event-stream/);
  assert.equal(one.headers['cache-control'], 'private, no-store');
  assert.match(String(one.headers['content-security-policy']), /default-src 'none'/);
  assert.deepEqual(await one.next('people'), { says: '' });
  const two = await listen(other.app, gareth, liveOf(opened));
  assert.deepEqual(await two.next('people'), { says: 'Olwen Hughes is looking at this case' });
  await turn();
  assert.deepEqual(await one.next('people'), { says: 'Gareth Pugh is looking at this case' });
  assert.match((await olwen.get(`/cases/${opened.reference}`)).body, /Gareth Pugh is looking at this case/);
  await two.leave();
  while (other.streams.count() > 0) await new Promise(setImmediate);
  await other.streams.turn();
  await turn();
  assert.deepEqual(await one.next('people'), { says: '' });
  await leave(one);
  assert.deepEqual(await there(opened), []);
});

test('who types a note is seen to write, for a minute', async () => {
  const opened = await open();
  const one = await listen(hub.app, olwen, liveOf(opened));
  await one.next('people');
  const hidden = await gareth.hidden(`/cases/${opened.reference}`);
  const typed = { ...hidden, _form: 'notes', text: 'I am on my' };
  await gareth.send('POST', `/cases/${opened.reference}/jottings`, typed);
  await turn();
  assert.deepEqual(await one.next('people'), { says: 'Gareth Pugh is writing' });
  await turn(60);
  assert.deepEqual(await one.next('people'), { says: '' });
  await leave(one);
});

test('a page is told that its case has changed, by whom and when, and not a word twice', async () => {
  const opened = await open();
  const one = await listen(hub.app, olwen, liveOf(opened));
  assert.deepEqual(await one.next('changed'), { says: '' });
  await turn();
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('gareth') }, by('gareth')));
  const { says } = await hears(one, 'changed');
  assert.match(String(says), /^Changed at 10:\d\dam: Gareth Pugh\.$/);
  const before = one.count();
  await turn();
  await turn(31);
  assert.equal(one.count(), before);
  await leave(one);
});

test('who comes back after a line broke is told only what they do not know', async () => {
  const opened = await open();
  const one = await listen(hub.app, olwen, liveOf(opened));
  await one.next('changed');
  const lastEventId = one.lastId();
  await leave(one);
  const again = await listen(other.app, olwen, { ...liveOf(opened), lastEventId });
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('gareth') }, by('gareth')));
  assert.match(String((await hears(again, 'changed'))['says']), /Gareth Pugh/);
  assert.equal(again.count(), 1);
  await leave(again);
});

test('nobody listens to a case or a queue that they may not see, and who loses sight of it is told nothing more', async () => {
  const opened = await open();
  const tree = await hub.begin((tx) => fallenTree(tx));
  const none = openVisitor(hub);
  for (const [who, path] of [
    [gareth, liveOf(tree).path],
    [gareth, '/queues/woods/live'],
    [gareth, '/cases/ZZZZ9999/live?revision=1'],
    [none, liveOf(opened).path],
    [none, '/queues/parks/live'],
  ] as const) {
    const refused = await listen(hub.app, who, { path });
    assert.equal(refused.status, 404, path);
  }
  assert.deepEqual(await there(tree), []);
  const one = await listen(hub.app, olwen, liveOf(opened));
  const moved = { case: opened.case, queue: 'woods', sight: 'woods/public' };
  await hub.begin((tx) => moveToQueue(tx, moved, by('gareth')));
  await hears(one, 'over');
  await one.ended;
  await leave();
});

test('the list of a queue is told what came and went, its counts, and who is at its cases, of those only that one sees', async () => {
  const opened = await open();
  const tree = await hub.begin((tx) => fallenTree(tx));
  const priya = await signedIn(hub, 'priya');
  const one = await listen(hub.app, olwen, { path: '/queues/parks/live' });
  const before = await one.next('list');
  assert.ok(Array.isArray(before['cases']) && before['cases'].includes(opened.reference));
  const two = await listen(other.app, gareth, liveOf(opened));
  const three = await listen(other.app, priya, liveOf(tree));
  await one.next('people');
  await turn(3);
  assert.deepEqual(await one.next('people'), { [opened.reference]: 'Gareth Pugh is looking' });
  assert.match((await olwen.get('/queues/parks')).body, /data-here-at="\w+"[^>]*>Gareth Pugh is looking/);
  const fresh = await open();
  const after = await hears(one, 'list');
  assert.ok(Array.isArray(after['cases']) && after['cases'].includes(fresh.reference));
  await one.next('counts');
  const counts = await one.next('counts');
  const many = String(after['cases'].length);
  assert.deepEqual(counts['head'], { open: `${many} open`, late: 'nothing is late' });
  assert.match(
    JSON.stringify(counts['rail']),
    new RegExp(`"/hub/queues/parks":{"open":"${many}","late":""}`),
  );
  await leave(one, two, three);
});

test('a stream ends with its session, which it does not keep alive', async () => {
  const opened = await open();
  const dewi = await signedIn(hub, 'dewi');
  const idle = await listen(hub.app, dewi, liveOf(opened));
  for (let minutes = 0; minutes < 32; minutes += 1) await turn(60);
  await idle.next('over');
  await idle.ended;
  const cerys = await signedIn(hub, 'priya');
  const mine = await listen(hub.app, cerys, { path: '/queues/woods/live' });
  await mine.next('list');
  await hub.begin((tx) => endSessionsOf(tx, { kind: 'officer', id: hub.ids.of('priya') }));
  await turn(30);
  await mine.next('over');
  await mine.ended;
  await leave();
});

test('of more windows than an officer may have the oldest ends, and a process that has enough takes no more', async () => {
  const opened = await open();
  const late = await signedIn(hub, 'olwen');
  const windows: Listener[] = [];
  for (let count = 0; count < 9; count += 1) windows.push(await listen(hub.app, late, liveOf(opened)));
  await windows[0]?.next('over');
  await windows[0]?.ended;
  assert.equal((await there(opened)).length, 1);
  await leave(...windows.slice(1));
});

test('a process that stops ends its streams, and nobody is left at a case', async () => {
  const opened = await open();
  const late = await signedIn(hub, 'olwen');
  const third = await hub.openProcess();
  const one = await listen(third.app, late, liveOf(opened));
  await one.next('people');
  assert.equal((await there(opened)).length, 1);
  await third.app.close();
  await one.ended;
  assert.deepEqual(await there(opened), []);
});

test('where a process died, nobody is said to be there after a while', async () => {
  const opened = await open();
  const late = await signedIn(hub, 'olwen');
  const third = await hub.openProcess();
  const one = await listen(third.app, late, liveOf(opened));
  await one.next('people');
  hub.clock.advance({ seconds: 46 });
  assert.deepEqual(await there(opened), []);
  await hub.begin((tx) => forgetPresence(tx, hub.clock.now()));
  await one.leave();
});
