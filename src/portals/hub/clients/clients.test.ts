import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addClient, clientByKey, clientNamed } from '#capabilities/identity';
import { newId } from '#platform/chance';
import { act, saltby } from '#test/database';
import { openHub } from '../setting/hub.ts';
import { eventsAbout } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const list = '/administration/clients';
const good = { name: 'Planning maps', may: 'places.read', perMinute: '300', lastDay: '31/3/2027' };
const reason = 'The supplier has changed.';

const keyIn = (body: string) => /value="(moothall_[\w-]{43})"/.exec(body)?.[1];

test('an administrator adds a client, is shown its key once, and revokes it', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.match((await cerys.get(list)).body, /No other system may ask yet/);
  const added = await cerys.submit(`${list}/new`, good);
  assert.equal(added.statusCode, 303, added.body);
  const shown = await cerys.get(locationOf(added));
  const key = keyIn(shown.body);
  assert.ok(key, shown.body);
  assert.equal(shown.headers['cache-control'], 'private, no-store');
  const holder = await hub.begin((tx) => clientByKey(tx, key, hub.clock.now()));
  assert.equal(holder.how, 'known');

  const record = locationOf(await cerys.submit(locationOf(added)));
  assert.equal(locationOf(await cerys.get(locationOf(added))), record, 'it is shown no more');
  const one = (await cerys.get(record)).body;
  assert.match(
    one,
    /Planning maps[\s\S]*Good until Wednesday 31 March 2027[\s\S]*Read places[\s\S]*300 requests/,
  );
  assert.doesNotMatch(one, /moothall_/);
  assert.match((await cerys.get(list)).body, /Planning maps[\s\S]*Friday 20 November 2026/);

  assert.equal((await cerys.submit(`${record}/revocation`, { reason: '' })).statusCode, 422);
  assert.equal((await cerys.submit(`${record}/revocation`, { reason })).statusCode, 303);
  assert.deepEqual(await hub.begin((tx) => clientByKey(tx, key, hub.clock.now())), { how: 'revoked' });
  assert.match((await cerys.get(record)).body, /Revoked/);
  assert.equal(locationOf(await cerys.get(`${record}/revocation`)), record);
  assert.deepEqual(await eventsAbout(hub, (await named('Planning maps'))?.id ?? newId(hub.clock.now())), [
    'client.added',
    'client.revoked',
  ]);
});

test('a key is shown to whoever added the client alone, and for ten minutes', async () => {
  const [cerys, mair] = [await signedIn(hub, 'cerys'), await signedIn(hub, 'mair')];
  const key = locationOf(await cerys.submit(`${list}/new`, { ...good, name: 'Short' }));
  assert.equal((await mair.get(key)).statusCode, 303);
  assert.ok(keyIn((await cerys.get(key)).body));
  hub.clock.advance({ minutes: 10 });
  assert.equal((await cerys.get(key)).statusCode, 303);
});

test('what is wrong with a client is said beside its field, and what was entered stands there again', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const cases = [
    [{ name: ' ' }, /Enter what the system is called/],
    [{ name: 'a'.repeat(61) }, /Use at most 60 characters for the name/],
    [{ name: 'Planning maps' }, /a name is one client’s for good/],
    [{ may: '' }, /Choose what the system may do/],
    [{ may: 'everything' }, /Choose what the system may do/],
    [{ may: 'asks.answer' }, /Choose what it answers/],
    [{ answers: 'joiner.slat' }, /Choose what it answers/],
    [{ perMinute: '0' }, /Enter a whole number of requests/],
    [{ perMinute: '100001' }, /Enter a whole number of requests/],
    [{ perMinute: 'many' }, /Enter a whole number of requests/],
    [{ lastDay: '31/2/2027' }, /Enter a real day/],
    [{ lastDay: 'soon' }, /Enter a real day/],
    [{ lastDay: '1/1/2020' }, /is past/],
  ] as const;
  for (const [different, words] of cases) {
    const again = await cerys.submit(`${list}/new`, { ...good, name: 'Another', ...different });
    assert.ok(again.statusCode === 422 || again.statusCode === 409, JSON.stringify(different));
    assert.match(again.body, words);
  }
  const again = await cerys.submit(`${list}/new`, { ...good, name: 'Kept <b>', perMinute: 'x' });
  assert.match(again.body, /value="Kept &lt;b&gt;"/);
  assert.match(again.body, /value="places.read" checked/);
});

test('a form that is sent twice adds one client', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const fields = { ...(await cerys.hidden(`${list}/new`)), ...good, name: 'Twice' };
  const [one, two] = [
    await cerys.send('POST', `${list}/new`, fields),
    await cerys.send('POST', `${list}/new`, fields),
  ];
  assert.equal(one.statusCode, 303);
  assert.equal(locationOf(two), locationOf(one));
});

test('whoever does not administer finds none of it, and a client of another council is not found', async () => {
  const [cerys, olwen] = [await signedIn(hub, 'cerys'), await signedIn(hub, 'olwen')];
  const own = (await named('Short'))?.id ?? '';
  const may = ['places.read'] as const;
  const { client: other } = await hub.begin(
    (tx) => addClient(tx, { name: 'Saltby maps', may }, act(hub.clock.now())),
    saltby,
  );
  for (const noun of ['', '/key', '/revocation']) {
    assert.equal((await olwen.get(`${list}/${own}${noun}`)).statusCode, 404);
    assert.equal((await cerys.get(`${list}/${other}${noun}`)).statusCode, 404);
  }
  for (const path of [list, `${list}/new`]) assert.equal((await olwen.get(path)).statusCode, 404);
  assert.doesNotMatch((await cerys.get(list)).body, /Saltby/);
});

test('a list of many is paged, and its link names nobody', async () => {
  for (let one = 0; one < 55; one += 1)
    await hub.begin((tx) =>
      addClient(tx, { name: `Z${String(one)}`, may: ['places.read'] }, act(hub.clock.now())),
    );
  const cerys = await signedIn(hub, 'cerys');
  const onward = /href="\/hub([^"]*)" rel="next"/.exec((await cerys.get(list)).body)?.[1] ?? '';
  assert.match(onward, /\?after=[0-9a-f-]{36}$/);
  assert.doesNotMatch((await cerys.get(onward)).body, /rel="next"/);
});

const named = async (name: string) => hub.begin((tx) => clientNamed(tx, name));

test('a client that answers for the joiner is told which asks there are, and shows what it answers', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.match((await cerys.get(`${list}/new`)).body, /A slat from the joiner/);
  const joiner = { ...good, name: 'Joiner', may: 'asks.answer', answers: 'joiner.slat' };
  const record = locationOf(await cerys.submit(locationOf(await cerys.submit(`${list}/new`, joiner))));
  assert.match((await cerys.get(record)).body, /It answers[\s\S]*joiner\.slat/);
});
