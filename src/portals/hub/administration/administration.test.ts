import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeDormantOfficers, keepOfficer, makeEmergencyCode } from '#capabilities/identity';
import { newId } from '#platform/chance';
import { act, saltby } from '#test/database';
import { claimsOf } from '../setting/directory.ts';
import { alarms, openHub } from '../setting/hub.ts';
import { eventsAbout, looksAt } from '../setting/ledger.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const at = (officer: string, noun = '') => `/administration/officers/${officer}${noun}`;
const reason = 'They told us on the telephone.';

test('an administrator sees who may do what and why, and the look is recorded', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const list = await cerys.get('/administration/officers');
  assert.equal(list.statusCode, 200);
  assert.match(list.body, /Olwen Hughes/);
  const one = await cerys.get(at(hub.ids.of('olwen')));
  assert.match(one.body, /From the directory[\s\S]*Parks, Worker/);
  assert.ok((await looksAt(hub, hub.ids.of('olwen'))).includes('hub /administration/officers/:officer'));
});

test('whoever does not administer does not find the pages, nor the link to them', async () => {
  const olwen = await signedIn(hub, 'olwen');
  for (const path of ['/administration/officers', at(hub.ids.of('gareth')), '/administration/alarms'])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  assert.doesNotMatch((await olwen.get('/')).body, /administration/);
});

test('a leaver’s open session ends with the very next request, and an administrator can let them in again', async () => {
  const [cerys, olwen] = [await signedIn(hub, 'cerys'), await signedIn(hub, 'olwen')];
  const id = hub.ids.of('olwen');
  assert.equal((await olwen.get('/')).statusCode, 200);
  assert.equal((await cerys.submit(at(id, '/closing'), {})).statusCode, 422, 'without a reason');
  assert.equal((await cerys.submit(at(id, '/closing'), { reason })).statusCode, 303);
  assert.match(locationOf(await olwen.get('/')), /^\/sign-in/);
  const refused = await olwen.signIn('olwen');
  assert.match((await olwen.get(locationOf(refused))).body, /Your access was closed/);
  assert.match((await cerys.get(at(id))).body, /left the council/);
  assert.equal((await cerys.submit(at(id, '/reopening'), { reason })).statusCode, 303);
  assert.equal(locationOf(await olwen.signIn('olwen')), '/');
  const types = await eventsAbout(hub, id);
  assert.ok(types.includes('officer.closed') && types.includes('officer.reopened'));
});

test('an officer whose role changes at the directory has the new one from the next sign-in, in every session', async () => {
  const [before, cerys] = [await signedIn(hub, 'dewi'), await signedIn(hub, 'cerys')];
  assert.equal((await before.get('/requests/new')).statusCode, 200);
  const { claims } = claimsOf('dewi');
  const moved = { ...claims, grants: claimsOf('olwen').claims.grants };
  await hub.begin((tx) => keepOfficer(tx, moved, act(hub.clock.now())));
  assert.equal((await before.get('/requests/new')).statusCode, 404, 'the open session too');
  await hub.begin((tx) => keepOfficer(tx, claims, act(hub.clock.now())));
  assert.equal((await before.get('/requests/new')).statusCode, 200);
  assert.equal((await cerys.get(at(hub.ids.of('dewi')))).statusCode, 200);
});

test('nobody closes themselves, and a form for it leads back', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const own = at(hub.ids.of('cerys'));
  assert.match((await cerys.get(own)).body, /This is you/);
  assert.equal(locationOf(await cerys.get(`${own}/closing`)), own);
  assert.equal(
    (await cerys.submit(`${own}/closing`, { reason }, at(hub.ids.of('gareth'), '/closing'))).statusCode,
    303,
  );
  assert.equal((await cerys.get(own)).statusCode, 200);
});

test('an officer of another council, and one who is nobody, are not found', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const stranger = await hub.begin(
    (tx) => keepOfficer(tx, claimsOf('gareth').claims, act(hub.clock.now())),
    saltby,
  );
  for (const id of [stranger, newId(hub.clock.now()), 'olwen'])
    for (const noun of ['', '/closing', '/reopening', '/second-factor-reset'])
      assert.equal((await cerys.get(at(id, noun))).statusCode, 404, id + noun);
});

test('an emergency code lets one officer in, once, for an hour, and not unseen', async () => {
  const id = hub.ids.of('gareth');
  const at9 = hub.clock.now();
  const { code } = await hub.begin((tx) =>
    makeEmergencyCode(tx, { officer: id, reason: 'The directory is down.' }, act(at9)),
  );
  const [gareth, cerys, mair] = [openVisitor(hub), await signedIn(hub, 'cerys'), await signedIn(hub, 'mair')];
  assert.equal((await gareth.submit('/sign-in/emergency', { code: 'K7QX-2M0D-9TRA-5WZB' })).statusCode, 422);
  const entered = await gareth.submit('/sign-in/emergency?next=/queues/parks', { code: code.toLowerCase() });
  assert.equal(locationOf(entered), '/queues/parks');
  assert.equal((await gareth.get('/')).statusCode, 200);
  assert.equal(
    (await openVisitor(hub).submit('/sign-in/emergency', { code })).statusCode,
    422,
    'it works once',
  );
  assert.deepEqual(
    alarms.map(({ officer, name }) => [officer, name]),
    [[id, 'Gareth Pugh']],
  );
  assert.doesNotMatch(
    (await gareth.get('/')).body,
    /Emergency sign-in/,
    'not for those who do not administer',
  );
  for (const administrator of [cerys, mair])
    assert.match((await administrator.get('/')).body, /Emergency sign-in/);
  const [alarm] = alarms;
  const acknowledged = await cerys.submit(`/administration/alarms/${alarm?.id ?? ''}/acknowledgement`, {
    reason,
  });
  assert.equal(acknowledged.statusCode, 303);
  assert.doesNotMatch((await mair.get('/')).body, /Emergency sign-in/);
  for (let minutes = 20; minutes <= 60; minutes += 20) {
    hub.clock.advance({ minutes: 20 });
    if (minutes < 60) assert.equal((await gareth.get('/')).statusCode, 200);
  }
  assert.match(
    locationOf(await gareth.get('/')),
    /^\/sign-in/,
    'the hour is over, though the session was in use',
  );
  assert.equal(locationOf(await gareth.signIn('gareth')), '/');
  assert.equal((await gareth.get('/')).statusCode, 200, 'the directory is back');
});

test('an emergency code that came too late is worth nothing, and guesses are counted', async () => {
  const { code } = await hub.begin((tx) =>
    makeEmergencyCode(tx, { officer: hub.ids.of('gareth'), reason: 'Down.' }, act(hub.clock.now())),
  );
  hub.clock.advance({ minutes: 30 });
  const visitor = openVisitor(hub);
  for (let tried = 0; tried < 10; tried += 1)
    assert.equal((await visitor.submit('/sign-in/emergency', { code })).statusCode, 422);
  assert.equal((await visitor.submit('/sign-in/emergency', { code })).statusCode, 429);
});

test('whoever was not seen for ninety days is closed, reads why, and can be let in again for good', async () => {
  await signedIn(hub, 'olwen');
  hub.clock.advance({ hours: 24 * 90 });
  await signedIn(hub, 'cerys');
  const dormant = async () => hub.begin((tx) => closeDormantOfficers(tx, { days: 90 }, act(hub.clock.now())));
  hub.clock.advance({ hours: 1 });
  assert.ok((await dormant()) >= 4);
  assert.equal(await dormant(), 0);
  const olwen = openVisitor(hub);
  assert.match(
    (await olwen.get(locationOf(await olwen.signIn('olwen')))).body,
    /not signed in for a long time/,
  );
  const cerys = await signedIn(hub, 'cerys');
  const id = hub.ids.of('olwen');
  assert.match((await cerys.get(at(id))).body, /not seen for a long time/);
  await cerys.submit(at(id, '/reopening'), { reason });
  assert.equal(await dormant(), 0, 'one who was let in again is not closed before they could come');
  assert.equal(locationOf(await olwen.signIn('olwen')), '/');
});

test('a list of many officers is paged by name', async () => {
  for (let one = 0; one < 60; one += 1)
    await hub.begin((tx) => {
      const name = `Zoe ${String(one).padStart(2, '0')}`;
      return keepOfficer(tx, { ...claimsOf('olwen').claims, subject: name, name }, act(hub.clock.now()));
    });
  const cerys = await signedIn(hub, 'cerys');
  const first = await cerys.get('/administration/officers');
  const onward = /href="\/hub([^"]*)" rel="next"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(onward, /\?after=[0-9a-f-]{36}$/, 'the link names nobody');
  const second = await cerys.get(onward);
  const names = [...`${first.body}${second.body}`.matchAll(/<b>(Zoe \d\d)<\/b>/g)].map(([, name]) => name);
  assert.equal(names.length, 60);
  assert.equal(new Set(names).size, 60);
  assert.doesNotMatch(second.body, /rel="next"/);
});
