import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const cerys = await signedIn(hub, 'cerys');
const mair = await signedIn(hub, 'mair');
const olwen = await signedIn(hub, 'olwen');
const at = '/administration/roles/worker';
const why = 'Workers answer the telephone from Monday on.';
const wider = { kind: 'own', may: ['case.read', 'case.note', 'request.enter'], sees: 'teams', why };

test('whoever does not administer finds no page of roles', async () => {
  for (const path of ['/administration/roles', at, `${at}/change`])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  assert.equal((await cerys.get('/administration/roles/no-such-role')).statusCode, 404);
});

test('a change that a second person approves holds from the next click on', async () => {
  assert.equal((await olwen.get('/requests/new')).statusCode, 404);
  assert.match((await cerys.get(`${at}/change`)).body, /value="case.close" checked/);
  const change = locationOf(await cerys.submit(`${at}/change`, wider));
  const own = await cerys.get(change);
  assert.match(own.body, /You proposed this/);
  assert.match(own.body, /May from then on[\s\S]*Enter requests for people who call/);
  assert.match(own.body, /May no more[\s\S]*Close cases/);
  assert.equal(locationOf(await cerys.get(`${change}/approval`)), change, 'led back');
  assert.equal((await olwen.get('/requests/new')).statusCode, 404, 'nothing has changed yet');
  assert.match((await mair.get('/administration/roles')).body, /Waiting for a second person/);
  assert.match((await mair.get(`${change}/approval`)).body, /from their next click on/);
  assert.equal(locationOf(await mair.submit(`${change}/approval`)), at);
  assert.equal((await olwen.get('/requests/new')).statusCode, 200);
  const shown = (await mair.get(at)).body;
  assert.match(shown, /Proposed by Cerys Bowen[\s\S]*approved by Mair Lloyd/);
  assert.match((await mair.get('/administration/roles')).body, /Changed here on/);
});

test('bad input is said beside its field, and what was ticked stays', async () => {
  const none = await cerys.submit(`${at}/change`, { kind: 'own', sees: 'council', why: '' });
  assert.equal(none.statusCode, 422);
  assert.match(none.body, /Tick one permission at least/);
  assert.match(none.body, /Enter why the role should change/);
  assert.match(none.body, /value="council" checked/);
  const same = await cerys.submit(`${at}/change`, wider);
  assert.match(same.body, /The role is like this already/);
  assert.match(same.body, new RegExp(why));
});

test('a role is given back to the council’s data, or what was proposed is withdrawn', async () => {
  const change = locationOf(await mair.submit(`${at}/change`, { kind: 'file', why: 'Back again.' }));
  assert.match((await mair.get(change)).body, /what the council’s data says again/);
  assert.equal(locationOf(await mair.submit(`${change}/withdrawal`)), at);
  assert.match((await mair.get(change)).body, /withdrawn by Mair Lloyd/);
  const again = locationOf(await mair.submit(`${at}/change`, { kind: 'file', why: 'Back again.' }));
  await cerys.submit(`${again}/approval`);
  assert.equal((await olwen.get('/requests/new')).statusCode, 404);
  assert.match((await mair.get('/administration/roles')).body, /As the council’s data says/);
});
