import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCase } from '#capabilities/cases';
import { act } from '#test/database';
import { report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const by = act(at, { kind: 'system', name: 'test' });
const closed = async (outcome: string) => {
  const made = await hub.begin((tx) => report(tx));
  await hub.begin((tx) => closeCase(tx, { case: made.case, outcome }, by));
  return made.reference;
};

test('a closed case without an end date is on the list, until a lead says the day from which it counts', async () => {
  const reference = await closed('lent');
  const lead = await signedIn(hub, 'gareth');
  const { body } = await lead.get('/retention/undated');
  assert.match(body, /Lent[\s\S]*Say when the decision runs out/);
  assert.match((await lead.get(`/cases/${reference}`)).body, /Kept until[\s\S]{0,80}Not known yet/);
  const page = `/cases/${reference}/base-date`;
  const empty = await lead.submit(page, { day: '' });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /Enter the date/);
  assert.equal((await lead.submit(page, { day: '1066-10-14' })).statusCode, 422);
  const said = await lead.submit(page, { day: '2027-01-31' });
  assert.equal(locationOf(said), `/cases/${reference}`);
  const { body: story } = await lead.get(`/cases/${reference}`);
  assert.match(story, /Kept until[\s\S]{0,80}31 January 2029/);
  assert.match(story, /How long it is kept counts from Sunday 31 January 2027/);
  assert.match((await lead.get('/retention/undated')).body, /Every closed case has a date/);
});

test('a case that counts from its closing has no such page, and a worker has neither page nor list', async () => {
  const reference = await closed('mended');
  const lead = await signedIn(hub, 'gareth');
  assert.equal((await lead.get(`/cases/${reference}/base-date`)).statusCode, 303);
  const worker = await signedIn(hub, 'olwen');
  for (const path of ['/retention/undated', `/cases/${await closed('lent')}/base-date`])
    assert.equal((await worker.get(path)).statusCode, 404);
});

test('who does not see the case sees neither', async () => {
  const reference = await closed('lent');
  const clerk = await signedIn(hub, 'cerys');
  assert.match((await clerk.get('/retention/undated')).body, /Every closed case has a date/);
  assert.equal((await clerk.get(`/cases/${reference}/base-date`)).statusCode, 404);
});
